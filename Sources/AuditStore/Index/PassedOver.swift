import GRDB

/// Signed first audits that are in no count, because another audit stands for the case in its round.
///
/// A case counts once a round: by its allocated audit, otherwise by the one signed first, whatever the period asked for. Passed over
/// are, too, those who raised a concern on a case that is not theirs, and audit nothing.
struct PassedOver {
  private let audits: Set<Int64>
  private let raised: [String: Int]

  init(_ database: Database, _ scope: SelectionScope) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, round, case_reference, auditor FROM audits
        WHERE signed_day IS NOT NULL AND second = 0 AND recused = 0 AND EXISTS (
          SELECT 1 FROM audits AS other
          WHERE other.case_reference = audits.case_reference AND other.round = audits.round AND other.id <> audits.id
            AND other.signed_day IS NOT NULL AND other.second = 0 AND other.recused = 0)
        ORDER BY first_signed_at, id
        """
    )
    var audits: Set<Int64> = []
    var standing: [String: (id: Int64, isAllocated: Bool)] = [:]
    while let row = try rows.next() {
      let (id, round, reference): (Int64, String, String) = try (
        row.decode(atIndex: 0), row.decode(atIndex: 1), row.decode(atIndex: 2)
      )
      let isAllocated = try scope.allocates(SelectionScope.Allocated(round, reference, row.decode(atIndex: 3)))
      let key = "\(round)/\(reference)"
      if let before = standing[key] {
        guard isAllocated, !before.isAllocated else {
          audits.insert(id)
          continue
        }
        audits.insert(before.id)
      }
      standing[key] = (id, isAllocated)
    }
    let readers = try Row.fetchCursor(
      database,
      sql:
        "SELECT id, round, case_reference, auditor FROM audits WHERE concerns_alone = 1 AND second = 0 AND recused = 0"
    )
    var raised: [String: Int] = [:]
    while let row = try readers.next() {
      let (id, round): (Int64, String) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      let audit = try SelectionScope.Allocated(round, row.decode(atIndex: 2), row.decode(atIndex: 3))
      guard !scope.allocates(audit) else { continue }
      audits.insert(id)
      raised[round, default: 0] += 1
    }
    self.audits = audits
    self.raised = raised
  }

  /// How many of a round raised a concern and audit nothing.
  func raised(in round: String) -> Int { raised[round] ?? 0 }

  func contains(_ audit: Int64) -> Bool { audits.contains(audit) }
}
