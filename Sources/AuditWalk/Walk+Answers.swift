import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

extension Walk {
  /// Deals with a line at the list of dates.
  mutating func confirm(_ line: String, _ items: [ChecklistItem], at moment: Date) throws(Problems) -> Step {
    switch line.lowercased() {
    case "":
      for item in items { try session.confirm(item, at: moment) }
      say("Confirmed \(items.count) \(items.count == 1 ? "answer" : "answers").")
    case "q": return .end(.stopped)
    case "f": return .words(.concern(of: session.checklist.unit), nil)
    case "x":
      show(CasePage(session.caseFile, unit: session.checklist.unit).blocks)
      return .wait(.dates(items.map(\.id)))
    case "?":
      show(WalkKey.listAtDates(of: session.checklist.unit))
      return .wait(.dates(items.map(\.id)))
    case "k": later += items.map(\.id)
    default:
      guard let number = Int(line), items.indices.contains(number - 1) else {
        say("Press Enter, or type a number from 1 to \(items.count), or ? for the keys. Nothing was kept.")
        return .wait(.dates(items.map(\.id)))
      }
      return .ask(items[number - 1])
    }
    isConfirming = false
    // The questions begin at the first that is open, wherever a date was picked from the list.
    trail = []
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
    if case .answer(let outcome) = TypedLine(line), outcome == session.outcomes[id] { return .next }
    return try act(on: line, at: item, at: moment)
  }

  /// A limiting item that is not met or not evidenced needs a word; the answer itself is kept already.
  ///
  /// A digit alone is as well another answer as a row, and is read back. A key is the key that it is at a question; words are words,
  /// whatever capital or figure they begin with.
  mutating func explain(_ line: String, at id: String, at moment: Date) throws(Problems) -> Step {
    guard let item = session.checklist.item(id), !line.isEmpty else { return .next }
    if line.count == 1, let digit = line.first, WalkScreen.outcome(digit: digit) != nil {
      return .readBack(line: line, .key(.evidence, words: line), item)
    }
    if let step = try key(atOwedWord: line, item, at: moment) { return step }
    let words: WalkWords = RowNumbers.parse(line) == nil ? .comment : .evidence(rows: rows.count)
    guard words.isEnough(line), RowNumbers.parse(line) != nil || WalkWords.isReason(line) else {
      say(words.refusal(of: line))
      return .wait(.limiting(item: id))
    }
    return try keep(words: line, as: words, for: item, at: moment)
  }

  /// What a key does where a word is owed; nothing where the line is no key, and so the word.
  private mutating func key(atOwedWord line: String, _ item: ChecklistItem, at moment: Date) throws(Problems) -> Step? {
    guard !line.contains("\n") else { return nil }
    switch TypedLine(line) {
    case .key(.comment, let words) where !words.isEmpty && !WalkWords.isReason(words):
      say(WalkWords.comment.refusal(of: words))
      return .wait(.limiting(item: item.id))
    case .key(let key, let words): return try act(key, words, at: item, line: line, at: moment)
    // A capital before words is somebody's initial.
    case .words(.key(let key, let words)) where line.first?.isUppercase != true:
      return .readBack(line: line, .key(key, words: words), item)
    case .answer, .slip, .words: return nil
    }
  }

  /// Shows a question that has its answer, and asks for the word that is owed there.
  mutating func explaining(_ item: ChecklistItem) -> Step {
    if trail.last != item.id { trail.append(item.id) }
    rows = screen.rows(item)
    show(screen.question(item))
    return .explain(item)
  }

  private mutating func act(on typed: String, at item: ChecklistItem, at moment: Date) throws(Problems) -> Step {
    switch TypedLine(typed) {
    case .answer(let outcome): return try answer(item, outcome, comment: "", at: moment)
    case .key(.concern, let words) where !words.isEmpty: return .concern(words, item, line: words)
    case .key(let key, let words): return try act(key, words, at: item, line: typed, at: moment)
    case .words(.key(.concern, let words)):
      let isEnough = WalkWords.concern(of: session.checklist.unit).isEnough(words)
      return isEnough ? .concern(words, item, line: typed) : .readBack(line: typed, nil, item)
    case .words(let meaning): return .readBack(line: typed, meaning, item)
    case .slip:
      let keys = WalkKey.allCases.map { String($0.rawValue) }.joined(separator: " ")
      say("That is not an answer or a key. Nothing was kept. Answers: 1 to 6. Keys: \(keys). ? says what they do.")
      return .again
    }
  }

  /// Keeps an answer, then shows what the rule finds.
  mutating func answer(
    _ item: ChecklistItem,
    _ outcome: Outcome,
    comment: String,
    at moment: Date
  ) throws(Problems) -> Step {
    later.removeAll { $0 == item.id }
    guard let given = try session.give(outcome, to: item, saying: comment, at: moment) else {
      return .words(.reason(outcome), item)
    }
    if given.isSame {
      say("That is your answer already. It stays as it is\(given.keepsReason ? ", with your reason" : "").")
    }
    if given.leavesWords { say(AuditSession.wordsOfTheOther) }
    if given.showsFinding {
      show(screen.finding(item))
      if given.differs {
        let otherwise =
          given.needsWord ? "; if the rule is wrong, r and your words say why" : ", unless you answer again"
        say("You answered \(outcome.inWords). It stands\(otherwise).")
        return given.needsWord ? .explain(item) : .keep(item)
      }
    }
    return given.needsWord ? .explain(item) : .next
  }
}
