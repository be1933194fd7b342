import AuditActions
import AuditPages

/// The table of Cambridgeshire's plan of 6 April 2011: one row an area, its actions numbered within the row.
enum CambridgeshireTable {
  static let columns = [
    "No.", "Area of development", "Response", "Action", "Person(s) responsible", "Time scale",
  ]

  static func table(_ shown: [ShownArea]) -> Table {
    Table(
      columns: columns.map { Table.Column($0) },
      rows: shown.map { shown in
        .cells([
          "\(shown.area.number)", shown.area.area, shown.area.response,
          NumberedCell.text(shown.actions) { $0.text },
          NumberedCell.text(shown.actions, sharing: true) { $0.person },
          NumberedCell.text(shown.actions, sharing: true) { $0.timeScale.written },
        ])
      }
    )
  }
}

/// A cell with a line for each action of its row.
enum NumberedCell {
  /// Numbers the lines as the actions are numbered.
  ///
  /// - Parameters:
  ///   - actions: the actions of the row.
  ///   - sharing: whether what all actions have in common is written once, without numbers.
  ///   - text: what the cell says of an action.
  /// - Returns: the lines.
  static func text(_ actions: [PlannedAction], sharing: Bool = false, _ text: (PlannedAction) -> String) -> String {
    let texts = actions.map(text)
    if let first = texts.first, texts.count == 1 || sharing && texts.allSatisfy({ $0 == first }) { return first }
    return zip(actions, texts).map { "\($0.number.number)) \($1)" }.joined(separator: "\n")
  }
}
