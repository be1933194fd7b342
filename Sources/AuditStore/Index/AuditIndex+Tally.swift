import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

extension AuditIndex {
  /// Counts what a selection of audits says.
  ///
  /// `rounds` are the plans, for the audits planned. Asked for a round, its audits are counted. Asked for a period, the
  /// rounds whose own period lies inside it are counted with all their audits, whenever signed; of a round that reaches
  /// over its edge the signed audits whose first signature falls into it, and the concerns that were raised in it.
  ///
  /// Of several signed first audits of a case in a round one counts: the allocated one, otherwise the one signed first.
  /// Of the others only the concerns are counted. Asked for a team, only audits of its files are; of those planned and not
  /// begun nobody knows the team, so that none of them is.
  public func tally(for selection: Selection, rounds: [Round] = [], team: String? = nil) throws(Problems) -> TallyResult
  {
    try read { database in
      let scope = SelectionScope(selection, rounds: rounds)
      let passedOver = try PassedOver(database, scope)
      let concerns = try RaisedConcerns(database, scope)
      var builder = TallyBuilder(scope, passedOver, concerns)
      for audit in try AuditRow.all(database, scope, concerns) where team == nil || audit.team == team {
        builder.add(audit)
      }
      if team == nil { builder.addUnstarted() }
      builder.finish()
      let questions = try CountedQuestions(database, glossary)
      try builder.addAnswers(database, questions.keys)
      builder.tally.agreement = try PairReader(database, questions, scope, passedOver) { audit in
        team == nil || builder.counted[audit] != nil
      }.agreement()
      let damaged = try Self.damaged(database).filter { name in
        if case .round(let asked) = selection { name.round == asked } else { true }
      }
      return TallyResult(
        tally: builder.tally,
        rounds: try builder.roundCounts(database),
        cases: builder.cases.count,
        readAgain: builder.cases.values.count { $0 > 1 },
        damaged: damaged,
        auditDigests: builder.digests.sorted()
      )
    }
  }

  private static func damaged(_ database: Database) throws -> [JournalName] {
    try String.fetchAll(database, sql: "SELECT path FROM journals WHERE damaged = 1 ORDER BY path")
      .compactMap(JournalName.init(path:))
  }
}
