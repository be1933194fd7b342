import AuditRules

/// The columns that one block of a mapping reads, found in one table.
struct TableBlock {
  let block: MappedBlock
  let facts: [TableFact]
  let conditions: [(column: TableColumn?, condition: MappedBlock.Condition)]
  let continues: (column: TableColumn?, condition: MappedBlock.Condition)?
  let one: [TableColumn]

  /// Whether a row is one of those that the block reads.
  func reads(_ row: Table.Row) -> Bool { conditions.allSatisfy { Self.holds($0.condition, $0.column, row) } }

  /// Whether a row goes on with the part before it.
  func goesOn(_ row: Table.Row) -> Bool { continues.map { Self.holds($0.condition, $0.column, row) } ?? false }

  /// What rows that are one part have in common; nothing where each row is one.
  func sameness(_ row: Table.Row) -> String? {
    one.isEmpty ? nil : one.map { $0.name(row[$0.index]).lowercased() }.joined(separator: "\u{1F}")
  }

  private static func holds(_ condition: MappedBlock.Condition, _ column: TableColumn?, _ row: Table.Row) -> Bool {
    guard let column else { return condition.isTurned }
    let text = column.text(row) ?? ""
    return condition.words.contains(MappedWords.isNothing(text) ? "" : MappedWords.key(text)) != condition.isTurned
  }
}
