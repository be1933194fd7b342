import AuditActions
import AuditPages
import AuditRules

/// How each action stands, one row an action.
enum ActionStateTable {
  static func table(_ actions: [PlannedAction], on day: Day) -> Table {
    Table(
      columns: [
        Table.Column("No."), Table.Column("How it stands"), Table.Column("Evidence"), Table.Column("Impact"),
      ],
      rows: actions.map { action in
        .cells([
          "\(action.number)", ActionWords.standing(of: action, on: day), action.evidence ?? "", action.impact ?? "",
        ])
      }
    )
  }
}
