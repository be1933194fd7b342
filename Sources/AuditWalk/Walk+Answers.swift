import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Deals with a line at the list of dates.
  mutating func confirm(_ line: String, _ items: [ChecklistItem], at moment: Date) throws(Problems) -> Step {
    switch line {
    case "":
      for item in items {
        guard let finding = session.findings[item.id] else { continue }
        try session.answer(item, finding.outcome, shown: .confirmed, at: moment)
      }
      say("Confirmed \(items.count) \(items.count == 1 ? "answer" : "answers").")
    case "q": return .end(.stopped)
    case "k": later += items.map(\.id)
    default:
      guard let number = Int(line), items.indices.contains(number - 1) else {
        say("Press Enter, or type a number from 1 to \(items.count), k or q.")
        return .dates
      }
      return .ask(items[number - 1])
    }
    return isChecking ? .check : .next
  }

  /// Deals with a line at a question.
  mutating func reply(_ line: String, isAnswered: Bool, at id: String, at moment: Date) throws(Problems) -> Step {
    guard let item = session.checklist.item(id) else { return .next }
    if line.isEmpty { return isAnswered ? .next : .again }
    return try act(on: line, at: item, at: moment)
  }

  /// After a finding that differs: Enter keeps the answer, and so does the same answer once more.
  mutating func keep(_ line: String, at id: String, at moment: Date) throws(Problems) -> Step {
    guard let item = session.checklist.item(id), !line.isEmpty else { return .next }
    let standing = WalkScreen.digits.first { $0.outcome == session.outcomes[id] }
    return standing.map { "\($0.digit)" } == line ? .next : try act(on: line, at: item, at: moment)
  }

  /// A limiting item that is not met or not evidenced needs a word; the answer itself is kept already.
  mutating func explain(_ line: String, at id: String, at moment: Date) throws(Problems) -> Step {
    guard let item = session.checklist.item(id), !line.isEmpty else { return .next }
    owed = id
    let step = try act(on: line, at: item, at: moment)
    if case .words = step { return step }
    return settled(step)
  }

  /// Goes on where a word that was owed has been given.
  private mutating func settled(_ step: Step) -> Step {
    defer { owed = nil }
    guard case .again = step, let item = owed.flatMap(session.checklist.item), session.hasEvidence(item) else {
      return step
    }
    return .next
  }

  /// Deals with words that a key asked for.
  mutating func take(words line: String, for words: WalkWords, at id: String, at moment: Date) throws(Problems) -> Step
  {
    guard let item = session.checklist.item(id) else { return .next }
    guard !line.isEmpty else {
      say("Nothing typed, nothing kept.")
      return settled(.again)
    }
    return settled(try keep(words: line, as: words, for: item, at: moment))
  }

  private mutating func act(on typed: String, at item: ChecklistItem, at moment: Date) throws(Problems) -> Step {
    guard let first = typed.first else { return .again }
    let rest = typed.dropFirst().drop { $0 == " " }
    let stands = typed.count == 1 || typed.dropFirst().first == " "
    if stands, let digit = first.wholeNumberValue, let choice = WalkScreen.digits.first(where: { $0.digit == digit }) {
      return try answer(item, choice.outcome, comment: String(rest), at: moment)
    }
    guard let key = WalkKey(rawValue: Character(first.lowercased())), stands || key.takes != nil else {
      let keys = WalkKey.allCases.map { String($0.rawValue) }.joined(separator: " ")
      say("That is not an answer or a key. Answers: 1 to 6. Keys: \(keys). ? says what they do.")
      return .again
    }
    if !rest.isEmpty, key.takes == nil {
      say("The key \(key.rawValue) takes no words after it; nothing was done.")
      return .again
    }
    if !stands, key.takes != nil, key != .jump || rest.first?.isNumber != true {
      say("Put a space after the key: \(key.rawValue) \(typed.dropFirst()), or type ? for the keys.")
      return .again
    }
    return try act(key, String(rest), at: item, at: moment)
  }

  /// Keeps an answer, then shows what the rule finds.
  private mutating func answer(
    _ item: ChecklistItem,
    _ outcome: Outcome,
    comment: String,
    at moment: Date
  ) throws(Problems) -> Step {
    later.removeAll { $0 == item.id }
    let finding = session.findings[item.id]
    if item.answeredByRule, let finding, finding.outcome != outcome {
      guard !comment.isEmpty else { return .words(.reason(outcome), item) }
      return try keep(words: comment, as: .reason(outcome), for: item, at: moment)
    }
    try session.answer(item, outcome, shown: session.timing, at: moment)
    if !comment.isEmpty { try session.record(.commented(item: item.id, text: comment), at: moment) }
    let needsWord = session.withoutEvidence.contains { $0.id == item.id }
    if session.round.suggestion == .after, let finding {
      show(screen.finding(item))
      if finding.outcome != outcome {
        say("You answered \(outcome.inWords). It stands, unless you answer again.")
        return needsWord ? .explain(item) : .keep(item)
      }
    }
    return needsWord ? .explain(item) : .next
  }
}
