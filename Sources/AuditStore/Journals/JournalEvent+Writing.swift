import AuditActions
import AuditRules
import Foundation

extension JournalEvent {
  func write(to line: inout JSONLine) {
    switch self {
    case .opened(let opening): opening.write(to: &line)
    case .answered(let answer): answer.write(to: &line)
    case .commented(let item, let text):
      line.add("item", item)
      line.add("text", text)
    case .cited(let item, let place, let says):
      line.add("item", item)
      var inner = JSONLine()
      inner.add("line", Int(place.line))
      inner.add("path", place.path)
      line.add("place", inner)
      line.add(optional: "says", says)
    case .undone(let number): line.add("number", number)
    case .concernRaised(let text, let item), .goodPractice(let text, let item):
      line.add(optional: "item", item)
      line.add("text", text)
    case .concernRetracted(let number, let reason):
      line.add("number", number)
      line.add("reason", reason)
    case .actionNoted(let action):
      line.add("text", action.text)
      line.add(optional: "who", action.who)
      line.add(optional: "when", action.when)
      line.add(optional: "due", action.due?.description)
    case .safetyAnswered(let answer): line.add("safe", answer.rawValue)
    case .graded(let section, let grade, let reason, let cap):
      line.add("section", section)
      line.add("grade", grade.rawValue)
      line.add(optional: "reason", reason)
      line.add(optional: "cap", cap)
    case .signed(let name, let head, let dormant):
      line.add("name", name)
      line.add("head", head)
      if !dormant.isEmpty { line.add("dormant", dormant) }
    case .reopened(let reason), .recused(let reason): line.add("reason", reason)
    case .answerSettled(let settlement): settlement.write(to: &line, as: "item")
    case .gradeSettled(let settlement): settlement.write(to: &line, as: "section")
    case .replied(let text): line.add("text", text)
    case .feedbackReplied(let role, let text):
      line.add("from", role)
      line.add("text", text)
    }
  }
}

extension Settlement where Value: RawRepresentable<String> {
  fileprivate func write(to line: inout JSONLine, as subjectMember: String) {
    line.add(subjectMember, subject)
    line.add("was", was.rawValue)
    line.add("settled", settled.rawValue)
    line.add("cause", cause.rawValue)
    line.add("text", text)
    if let cap { line.add("cap", cap) }
  }
}

extension Opening {
  fileprivate func write(to line: inout JSONLine) {
    line.add("case", reference)
    line.add("round", round)
    line.add("checklist", checklist)
    line.add("version", version)
    line.add("checklistDigest", checklistDigest)
    line.add("extractDigest", extractDigest)
    line.add(optional: "extracted", extracted?.description)
    line.add("team", team)
    line.add("service", service)
    line.add("relation", relation.rawValue)
    line.add("second", isSecond)
    if let items { line.add("items", items) }
    line.add(optional: "worker", worker)
  }
}

extension Answer {
  fileprivate func write(to line: inout JSONLine) {
    line.add("item", item)
    line.add("section", section)
    line.add("hash", hash)
    line.add("outcome", outcome.rawValue)
    if let suggestion {
      var inner = JSONLine()
      inner.add("rule", suggestion.rule)
      inner.add("revision", suggestion.revision)
      inner.add("outcome", suggestion.outcome.rawValue)
      inner.add("shown", suggestion.shown.rawValue)
      line.add("suggestion", inner)
    }
    line.add(optional: "reason", reason)
  }
}
