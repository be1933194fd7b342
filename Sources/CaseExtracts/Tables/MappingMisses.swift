import AuditDocuments
import Foundation

/// What somebody wrote in a mapping for these very tables, and none of them has: a heading, or a word of a column.
struct MappingMisses {
  private let matched: MatchedTables

  init(_ matched: MatchedTables) { self.matched = matched }

  /// A line for each; none of a mapping that was written for tables of many councils.
  var problems: [Problem] {
    guard matched.mapping.needsEveryName else { return nearMisses }
    // The notes of one child are never of every type that a mapping tells.
    return matched.matches.filter { $0.table.headings != NotesTable.headings }.flatMap { match in
      match.mapped.own.flatMap { block in headings(of: block, in: match.table) + words(of: block, in: match.table) }
    }
  }

  /// Of a mapping that was written for tables of many councils: a heading that nothing reads and that is nearly one which the table lacks.
  private var nearMisses: [Problem] {
    guard !matched.mapping.leavesOutEmpty else { return [] }
    return matched.matches.flatMap { match -> [Problem] in
      let blocks = match.mapped.makes
      let columns = [match.mapped.child] + blocks.flatMap { $0.facts.flatMap(\.columns) + $0.conditions.map(\.column) }
      let read = Set(columns.compactMap { match.table.column(headed: $0.headings) })
      let unread = match.table.headings.indices.filter { !read.contains($0) }.map { match.table.headings[$0] }
      let missing = match.mapped.own.flatMap { block in
        block.facts.filter(\.tells).flatMap { fact in
          fact.columns.map { (of: "\(block.part ?? "case").\(fact.key)", $0) }
        }
      }
      return missing.compactMap { of, column in
        guard match.table.column(headed: column.headings) == nil,
          let near = column.headings.lazy.compactMap({ Self.near($0, unread) }).first
        else { return nil }
        return Problem(
          "it has no column \(named(column)) of '\(of)', and nothing reads \(Problem.quote(near))",
          file: match.table.shown,
          hint:
            "It counts as not seen. Where that is the column, give it the heading of the source, or write it into a mapping.",
          severity: .warning
        )
      }
    }
  }

  /// A heading that is nearly another: a letter or two differ, or a word within it was cut.
  static func near(_ heading: String, _ others: [String]) -> String? {
    // Of short ones, such as DOB, another word is as near.
    guard heading.count > 5 else { return nil }
    if let close = closest(to: heading, in: others) { return close }
    let bare = Table.bare(heading)
    return others.first { other in
      let other = Table.bare(other)
      return bare.commonPrefix(with: other).count >= 8 && other.suffix(4) == bare.suffix(4)
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
