import AuditActions
import AuditPages

/// The table of Manchester's plan of 2 March 2010: the area is the inspectors' own sentence, and each has a key outcome.
enum ManchesterTable {
  static let columns = ["No.", "Area for development", "Key actions", "Key outcome", "Lead officers", "Timeline"]

  static func table(_ shown: [ShownArea]) -> Table {
    Table(
      columns: columns.map { Table.Column($0) },
      rows: shown.map { shown in
        .cells([
          "\(shown.area.number)", shown.area.area,
          NumberedCell.text(shown.actions) { $0.text },
          shown.area.outcome,
          NumberedCell.text(shown.actions, sharing: true) { $0.person },
          NumberedCell.text(shown.actions, sharing: true) { $0.timeScale.written },
        ])
      }
    )
  }
}
