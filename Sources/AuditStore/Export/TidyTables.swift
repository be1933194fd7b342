import AuditDocuments
import AuditRules
import AuditSummaries

extension TidyTable {
  /// The tables of a workspace that come from journals and plans; what rules find in extracts is put beside them.
  ///
  /// - Parameters:
  ///   - audits: the workspace, its index and the words of its items.
  ///   - standing: the action plan and how concerns ended.
  /// - Returns: the tables, those that others refer to first.
  /// - Throws: what stands against reading the index.
  public static func all(_ audits: SelectedAudits, _ standing: PlanStanding) throws(Problems) -> [TidyTable] {
    var given = try audits.index.tidyTables(rounds: audits.rounds)
    guard let begun = given.first else { return [] }
    for place in given.indices where given[place].name == "concerns" {
      given[place] = given[place].withEndings(standing.followUp)
    }
    return [
      .rounds(audits.rounds, audits: begun), .files(audits.rounds, audits: begun),
      .people(audits.rounds, audits: begun), try audits.index.items(audits.glossary),
    ] + given + [.actions(standing.plan, today: audits.today)]
  }
}
