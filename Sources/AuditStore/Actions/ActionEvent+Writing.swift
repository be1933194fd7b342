import AuditActions
import AuditRules
import Foundation

extension ActionEvent {
  /// The word for it in the journal.
  public var word: String {
    switch self {
    case .areaAdded: "areaAdded"
    case .actionAdded: "actionAdded"
    case .updated: "updated"
    case .completed: "completed"
    case .verified: "verified"
    case .reopened: "reopened"
    case .riskAccepted: "riskAccepted"
    case .withdrawn: "withdrawn"
    case .concernAcknowledged: "concernAcknowledged"
    case .concernAnswered: "concernAnswered"
    case .childActionCompleted: "childActionCompleted"
    case .childActionVerified: "childActionVerified"
    case .roundClosed: "roundClosed"
    case .roundReopened: "roundReopened"
    case .inspectorsGraded: "inspectorsGraded"
    case .practiceReleased: "practiceReleased"
    case .practiceTakenBack: "practiceTakenBack"
    }
  }

  func write(to line: inout JSONLine) {
    if let action { line.add("action", "\(action)") }
    switch self {
    case .areaAdded(let area): area.write(to: &line)
    case .actionAdded(let action):
      line.add("action", "\(action.number)")
      line.add("text", action.text)
      line.add("person", action.person)
      action.timeScale.write(to: &line)
    case .updated(let update):
      if update.isInProgress { line.add("state", ActionState.inProgress.rawValue) }
      line.add(optional: "note", update.note)
      line.add(optional: "person", update.person)
      update.timeScale?.write(to: &line)
    case .completed(_, let evidence): line.add("evidence", evidence)
    case .verified(_, let impact): line.add(optional: "impact", impact)
    case .reopened(_, let reason), .withdrawn(_, let reason): line.add("reason", reason)
    case .riskAccepted(_, let day, let reason):
      line.add("until", "\(day)")
      line.add("reason", reason)
    case .concernAcknowledged(let name), .childActionVerified(let name): name.write(to: &line)
    case .childActionCompleted(let name, let evidence, let day):
      name.write(to: &line)
      line.add("evidence", evidence)
      line.add(optional: "day", day?.description)
    case .concernAnswered(let name, let kind, let day):
      name.write(to: &line)
      line.add("ending", kind.rawValue)
      line.add("day", "\(day)")
    case .roundClosed(let round): line.add("round", round)
    case .roundReopened(let round, let reason):
      line.add("round", round)
      line.add("reason", reason)
    case .inspectorsGraded(let file, let grade, let day):
      line.add("round", file.round)
      line.add("case", file.reference)
      line.add("grade", grade.rawValue)
      line.add("day", "\(day)")
    case .practiceReleased(let name, let text):
      name.write(to: &line)
      line.add("text", text)
    case .practiceTakenBack(let name, let reason):
      name.write(to: &line)
      line.add("reason", reason)
    }
  }
}

extension NewArea {
  fileprivate func write(to line: inout JSONLine) {
    line.add("area", "\(number)")
    line.add("text", area)
    if !response.isEmpty { line.add("response", response) }
    if !outcome.isEmpty { line.add("outcome", outcome) }
    var inner = JSONLine()
    switch source {
    case .item(let item): inner.add("item", "\(item)")
    case .summary(let name): inner.add("summary", name)
    case .inspection(let what, let day):
      inner.add("inspection", what)
      inner.add(optional: "day", day?.description)
    }
    line.add("source", inner)
    if !items.isEmpty { line.add("items", items.map(\.description)) }
  }
}

extension TimeScale {
  fileprivate func write(to line: inout JSONLine) {
    line.add("timeScale", written)
    line.add(optional: "due", due?.description)
    line.add(optional: "from", from?.description)
  }
}

extension AuditEntryName {
  fileprivate func write(to line: inout JSONLine) {
    line.add("round", round)
    line.add("case", reference)
    line.add("auditor", auditor)
    line.add("number", number)
  }
}
