import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

extension AuditIndex {
  /// Counts the files audited in both selections, for each item by whether it was met each time.
  ///
  /// First audits only, signed: of a round the one that its tally counts, as `rounds` plan it, and of several rounds in
  /// a selection the last. An item is compared where
  /// it was asked in the same words both times, and counted where its outcome was counted both times. Keys are those of
  /// the second selection. Besides, sums over the files of either selection for each section.
  public func pairs(first: Selection, second: Selection, rounds: [Round] = []) throws(Problems) -> PairTally {
    try read { database in
      let audits = (
        first: try Self.lastAudits(database, SelectionScope(first, rounds: rounds)),
        second: try Self.lastAudits(database, SelectionScope(second, rounds: rounds))
      )
      let (earlier, later) = (audits.first.mapValues(\.id), audits.second.mapValues(\.id))
      let items = try CountedQuestions(database, glossary).keys
      let answers = try database.cachedStatement(
        sql: "SELECT item, outcome FROM answers WHERE audit = ? AND dormant = 0 AND outcome <= 4"
      )
      var tally = PairTally()
      var counts: [ItemKey: [Int]] = [:]
      for (reference, audit) in later {
        guard let before = earlier[reference] else { continue }
        tally.files += 1
        var met: [Question: Bool] = [:]
        let old = try Row.fetchCursor(answers, arguments: [before])
        while let row = try old.next() {
          if let item = items[try row.decode(atIndex: 0)] {
            met[Question(item)] = try row.decode(Int.self, atIndex: 1) == 1
          }
        }
        let new = try Row.fetchCursor(answers, arguments: [audit])
        while let row = try new.next() {
          guard let item = items[try row.decode(atIndex: 0)], let wasMet = met[Question(item)] else { continue }
          let isMet = try row.decode(Int.self, atIndex: 1) == 1
          counts[item, default: [0, 0, 0, 0]][(wasMet ? 0 : 2) + (isMet ? 0 : 1)] += 1
        }
      }
      tally.items = counts.compactMapValues {
        PairedCounts(metBoth: $0[0], metFirstOnly: $0[1], metSecondOnly: $0[2], metNeither: $0[3])
      }
      tally.grades = try Self.pairedGrades(database, earlier, later)
      try ComparedFilesReader(audits: audits, items: items).add(to: &tally, database)
      return tally
    }
  }

  /// The grades of the whole file that files have on both sides, as they count.
  private static func pairedGrades(
    _ database: Database,
    _ earlier: [String: Int64],
    _ later: [String: Int64]
  ) throws -> PairedGrades {
    let statement = try database.cachedStatement(sql: "SELECT grade FROM grades WHERE audit = ? AND section = ''")
    func grade(_ audit: Int64) throws -> Grade? {
      try String.fetchOne(statement, arguments: [audit]).flatMap(Grade.init)
    }
    var grades = PairedGrades()
    for (reference, audit) in later {
      guard let before = earlier[reference], let first = try grade(before), let second = try grade(audit) else {
        continue
      }
      grades.add(first, second)
    }
    return grades
  }

  /// The answers that both auditors of a file gave to the same item, of files whose first audit is in the selection.
  public func answerPairs(for selection: Selection, rounds: [Round] = []) throws(Problems) -> [AnswerPair] {
    try read { try pairReader($0, selection, rounds).answerPairs() }
  }

  /// The grades that both auditors of a file gave, of files whose first audit is in the selection.
  public func gradePairs(for selection: Selection, rounds: [Round] = []) throws(Problems) -> [GradePair] {
    try read { try pairReader($0, selection, rounds).gradePairs() }
  }

  private func pairReader(_ database: Database, _ selection: Selection, _ rounds: [Round]) throws -> PairReader {
    let scope = SelectionScope(selection, rounds: rounds)
    return try PairReader(database, CountedQuestions(database, glossary), scope, PassedOver(database, scope))
  }

  /// What makes two items the same question.
  struct Question: Hashable {
    var item: String
    var hash: String

    init(_ key: ItemKey) { (item, hash) = (key.item, key.hash) }
  }

  private static func lastAudits(_ database: Database, _ scope: SelectionScope) throws
    -> [String: ComparedFilesReader.Audit]
  {
    let condition = scope.condition
    let passedOver = try PassedOver(database, scope)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT case_reference, id, round, team, service, relation FROM audits
        WHERE \(condition.sql) AND second = 0 AND recused = 0 ORDER BY signed_at, id
        """,
      arguments: StatementArguments(condition.values)
    )
    var audits: [String: ComparedFilesReader.Audit] = [:]
    while let row = try rows.next() {
      let (reference, audit): (String, Int64) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      guard !passedOver.contains(audit) else { continue }
      audits[reference] = try ComparedFilesReader.Audit(
        id: audit,
        stratum: Stratum(
          team: row.decode(atIndex: 3),
          service: row.decode(atIndex: 4),
          relation: row.decode(atIndex: 5),
          month: "",
          drawnFrom: scope.drawnFrom(round: row.decode(atIndex: 2), reference)
        )
      )
    }
    return audits
  }
}
