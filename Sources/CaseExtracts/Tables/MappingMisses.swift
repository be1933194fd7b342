import AuditDocuments

/// What somebody wrote in a mapping for these very tables, and none of them has: a heading, or a word of a column.
struct MappingMisses {
  private let matched: MatchedTables

  init(_ matched: MatchedTables) { self.matched = matched }

  /// A line for each; none of a mapping that was written for tables of many councils.
  var problems: [Problem] {
    guard matched.mapping.needsEveryName else { return [] }
    // The notes of one child are never of every type that a mapping tells.
    return matched.matches.filter { $0.table.headings != NotesTable.headings }.flatMap { match in
      match.mapped.own.flatMap { block in headings(of: block, in: match.table) + words(of: block, in: match.table) }
    }
  }

  private func headings(of block: MappedBlock, in table: Table) -> [Problem] {
    guard !matched.mapping.leavesOutEmpty else { return [] }
    let part = block.part ?? "case"
    return block.facts.flatMap { fact in
      fact.columns.filter { table.column(headed: $0.headings) == nil }.map { column in
        Problem(
          "it has no column \(named(column)) of '\(part).\(fact.key)' in the mapping",
          file: table.shown,
          hint:
            "It counts as not seen. Write the heading as it stands in the table\(close(column, in: table)), or take the line out.",
          severity: .warning
        )
      }
    }
  }

  /// Words under `where:` that no row has: of what they tell there would seem to be none.
  private func words(of block: MappedBlock, in table: Table) -> [Problem] {
    block.conditions.flatMap { condition -> [Problem] in
      guard !condition.isTurned, !table.rows.isEmpty, let column = table.column(headed: condition.column.headings)
      else {
        return []
      }
      let said = Set(table.rows.map { MappedWords.isNothing($0[column]) ? "" : MappedWords.key($0[column]) })
      return condition.words.filter { !$0.isEmpty && !said.contains($0) }.sorted().map { word in
        Problem(
          "no row says \(Problem.quote(word)) under \(Problem.quote(table.headings[column])), by which the mapping tells "
            + "'\(block.part ?? "case")'",
          file: table.shown,
          hint: "Write the word under 'where:' as the column has it, or take it out where the table has none of them.",
          severity: .warning
        )
      }
    }
  }

  private func named(_ column: MappedColumn) -> String {
    column.headings.map(Problem.quote).joined(separator: " or ")
  }

  private func close(_ column: MappedColumn, in table: Table) -> String {
    column.headings.lazy.map { didYouMean($0, in: table.headings) }.first { !$0.isEmpty } ?? ""
  }
}

extension TableReader {
  /// Why a mapping of somebody's own reads none of some tables: that no table has the column of `child:`; nil where one has.
  static func withoutChild(_ mappings: [TableMapping], _ sheets: [TableSheet]) -> Problem? {
    guard mappings.count == 1, let mapping = mappings.first, mapping.needsEveryName else { return nil }
    let headings = sheets.flatMap { $0.sheet.rows.prefix(MatchedTables.depth).flatMap(\.cells) }
    let known = Set(headings.map(Table.key))
    let wanted = mapping.tables.filter { !$0.isSkipped }.map(\.child)
    guard let first = wanted.first, !wanted.contains(where: { $0.headings.contains { known.contains(Table.key($0)) } })
    else { return nil }
    let named = first.headings.map(Problem.quote).joined(separator: " or ")
    return Problem(
      "no table has the column \(named) of 'child:' in the mapping",
      file: sheets.first?.shown ?? "",
      hint: "Write the heading of the column that says whose row it is, as it stands in the table."
    )
  }
}
