import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

extension AuditIndex {
  /// Counts the files audited in both selections, for each item by whether it was met each time.
  ///
  /// First audits only, signed: of a round the one that its tally counts, as `rounds` plan it. Where several rounds of a selection
  /// read a file, all of these audits are in the sums over files, as they are in its tally, and are one file; file by file it is the
  /// answer that was signed last to each question. An item is compared where
  /// it was asked in the same words both times, and counted where its outcome was counted both times. Keys are those of
  /// the second selection. Besides, sums over the files of either selection for each section.
  public func pairs(first: Selection, second: Selection, rounds: [Round] = []) throws(Problems) -> PairTally {
    try read { database in
      try ComparedFilesReader(
        database,
        first: try Self.audits(database, SelectionScope(first, rounds: rounds)),
        second: try Self.audits(database, SelectionScope(second, rounds: rounds)),
        questions: CountedQuestions(database, glossary)
      ).tally()
    }
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

  /// The audits of each file that the tally of a selection counts, in the order of their signatures.
  private static func audits(_ database: Database, _ scope: SelectionScope) throws -> ComparedFilesReader.Audits {
    let condition = scope.condition
    let passedOver = try PassedOver(database, scope)
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT case_reference, id, round, team, service, relation, checklist FROM audits
        WHERE \(condition.sql) AND second = 0 AND recused = 0 ORDER BY signed_at, id
        """,
      arguments: StatementArguments(condition.values)
    )
    var audits: ComparedFilesReader.Audits = [:]
    while let row = try rows.next() {
      let (reference, audit): (String, Int64) = try (row.decode(atIndex: 0), row.decode(atIndex: 1))
      guard !passedOver.contains(audit) else { continue }
      audits[reference, default: []].append(
        try ComparedFilesReader.Audit(
          id: audit,
          checklist: row.decode(atIndex: 6),
          stratum: Stratum(
            team: row.decode(atIndex: 3),
            service: row.decode(atIndex: 4),
            relation: row.decode(atIndex: 5),
            month: "",
            drawnFrom: scope.drawnFrom(round: row.decode(atIndex: 2), reference)
          )
        )
      )
    }
    return audits
  }
}
