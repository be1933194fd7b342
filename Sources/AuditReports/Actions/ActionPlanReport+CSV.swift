import AuditActions
import AuditPages
import AuditRules

extension ActionPlanReport {
  /// The columns of the tidy rows: one row an action, and one for an area without any.
  public static let columns = [
    DataColumn("area", "the number of the area; P before it in the block of priority actions"),
    DataColumn("priority", "whether it is an area for priority action: true or false"),
    DataColumn("area_text", "the finding's own sentence"),
    DataColumn("response", "what the council answers to it"),
    DataColumn("outcome", "what should be different when the actions are done"),
    DataColumn("source", "where the area comes from"),
    DataColumn("items", "the items of checklists that the area is tied to, with spaces between them"),
    DataColumn("action", "the number of the action"),
    DataColumn("text", "what is to be done"),
    DataColumn("person", "the role or roles responsible"),
    DataColumn("time_scale", "the time scale as it is written"),
    DataColumn("due", "the last day on which it is in time; empty where none can be read"),
    DataColumn("from", "the day from which it goes on"),
    DataColumn("state", "open, inProgress, done, verified, reopened, acceptedRisk or withdrawn"),
    DataColumn("days_overdue", "by how many days it is late; empty where it is not"),
    DataColumn("reopenings", "how many times it was re-opened"),
    DataColumn("time_scale_changes", "how many times its time scale was changed"),
    DataColumn("added", "the day it was added"),
    DataColumn("completed", "the day its owner said that it is done"),
    DataColumn("completed_by", "who said so"),
    DataColumn("evidence", "what shows that it is done"),
    DataColumn("verified", "the day somebody else saw that it is done"),
    DataColumn("verified_by", "who saw it"),
    DataColumn("impact", "what changed for children"),
    DataColumn("risk_until", "the day until which it is left undone as an accepted risk"),
    DataColumn("risk_by", "who answers for that"),
    DataColumn("reason", "why it was re-opened last, accepted as a risk or withdrawn, as its state is"),
  ]

  /// The tidy rows, without a heading.
  public var rows: [[String]] {
    var rows = TidyRows(columns: Self.columns)
    for area in plan.all {
      let actions = isOverdueOnly ? area.actions.filter { $0.isOverdue(on: day) } : area.actions
      if actions.isEmpty, !isOverdueOnly { rows.add(cells(area)) }
      for action in actions { rows.add(cells(area).merging(cells(action)) { $1 }) }
    }
    return rows.rows
  }

  private func cells(_ area: ActionArea) -> [String: String?] {
    [
      "area": "\(area.number)", "priority": area.isPriority ? "true" : "false", "area_text": area.area,
      "response": area.response, "outcome": area.outcome, "source": area.source.inWords,
      "items": area.items.map(\.description).joined(separator: " "),
    ]
  }

  private func cells(_ action: PlannedAction) -> [String: String?] {
    let risk = action.state == .acceptedRisk ? action.acceptedRisk : nil
    return [
      "action": "\(action.number)", "text": action.text, "person": action.person,
      "time_scale": action.timeScale.written, "due": action.timeScale.due?.description,
      "from": action.timeScale.from?.description, "state": action.state.rawValue,
      "days_overdue": action.daysOverdue(on: day)?.cell, "reopenings": action.reopenings.count.cell,
      "time_scale_changes": action.earlierTimeScales.count.cell, "added": action.added.day.description,
      "completed": action.completion?.on.description, "completed_by": action.completion?.by,
      "evidence": action.evidence, "verified": action.verification?.on.description,
      "verified_by": action.verification?.by, "impact": action.impact, "risk_until": risk?.until.description,
      "risk_by": risk?.reason.by, "reason": reason(action),
    ]
  }

  private func reason(_ action: PlannedAction) -> String? {
    switch action.state {
    case .acceptedRisk: action.acceptedRisk?.reason.text
    case .withdrawn: action.withdrawal?.text
    default: action.reopenings.last?.text
    }
  }
}
