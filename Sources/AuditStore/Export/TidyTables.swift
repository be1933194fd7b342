import AuditActions
import AuditDocuments
import AuditRules

extension TidyTable {
  /// The tables of a workspace that come from journals and plans; what rules find in extracts is put beside them.
  ///
  /// - Parameters:
  ///   - audits: the workspace, its index and the words of its items.
  ///   - standing: the action plan and how concerns ended.
  /// - Returns: the tables, those that others refer to first.
  /// - Throws: what stands against reading the index.
  public static func all(_ audits: SelectedAudits, _ standing: PlanStanding) throws(Problems) -> [TidyTable] {
    let given = try audits.index.tidyTables(rounds: audits.rounds).map { table in
      table.name == "concerns" ? table.withEndings(standing.followUp) : table
    }
    guard let begun = given.first else { return [] }
    // Every journal was verified before; what is wrong with one that is left out is said there.
    let noted = try audits.workspace.childActions().actions
    let items = try audits.index.items(audits.glossary)
    return [
      .rounds(audits.rounds, audits: begun), .files(audits.rounds, audits: begun),
      .people(audits.rounds, audits: begun), items,
    ] + given + [
      .childActions(noted, standing.followUp, audits: begun, today: audits.today),
      .actions(standing.plan, today: audits.today),
    ] + imports(try audits.workspace.keptHistory(), beside: items, begun)
  }

  /// Where the tables come from, a statement a row.
  public static func about(_ statements: [String]) -> TidyTable {
    TidyTable(
      "about",
      row: "One statement on where these tables come from.",
      columns: [.number("line", "Its place."), .text("statement", "The statement.")],
      rows: statements.enumerated().map { [.integer($0.offset + 1), .text($0.element)] }
    )
  }

  /// What each column of each table means, a column a row, the heading first.
  public static func dictionary(of tables: [TidyTable]) -> [[String]] {
    [["table", "row", "column", "type", "key", "refers_to", "always_there", "meaning"]]
      + tables.flatMap { table in
        table.columns.enumerated().map { place, column in
          [
            table.name, table.row, column.name, column.isNumber ? "whole number" : "text",
            place < table.keys ? "yes" : "no",
            column.refersTo ?? "", column.isRequired ? "yes" : "no", column.meaning,
          ]
        }
      }
  }
}
