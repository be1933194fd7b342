import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// A line that raises a concern: the key and what comes after it, at whatever prompt it is typed.
struct TypedConcern {
  /// Why the child may be unsafe.
  let words: String
  /// What is kept as a comment where it was none.
  let comment: String

  /// Reads a line; nothing where it raises no concern.
  ///
  /// A small letter is the key wherever it is typed. A capital is as well somebody's initial, so that it stays what it is wherever words
  /// or a name are asked for, and at a question, where every line is read back.
  init?(_ line: String, at prompt: WalkPrompt) {
    guard let first = line.first, let next = line.dropFirst().first, next.isWhitespace || next == ":" else {
      return nil
    }
    let rest = line.dropFirst().drop { $0.isWhitespace || $0 == ":" }
    guard !rest.isEmpty else { return nil }
    switch first {
    case WalkKey.concern.rawValue:
      words = String(rest)
      comment = prompt.takesWords ? line : words
    case "F" where !prompt.takesWords && prompt.question == nil && prompt != .signature: (words, comment) = (line, line)
    default: return nil
    }
  }
}

/// Concerns, wherever they are typed, and what is said beside them.
extension Walk {
  /// Reads a concern back that is typed at a prompt; nothing where the line is none.
  mutating func concern(in line: String, at prompt: WalkPrompt) -> Step? {
    guard let typed = TypedConcern(line, at: prompt) else { return nil }
    let kind = WalkWords.concern(of: session.checklist.unit)
    switch prompt {
    // Where a concern is asked for, all of the line is its words.
    case .words(.concern, _): return nil
    case .concern:
      say("What you typed now was not kept: the concern that was read back comes first. Then type it again.")
      return .wait(prompt)
    case .readBack:
      guard kind.isEnough(typed.words) else { return nil }
      say("The line that was read back before was not kept.")
    default:
      guard kind.isEnough(typed.words) else {
        say("That says too little for a concern. No concern was raised, and nothing was kept.")
        return .wait(prompt)
      }
    }
    return .concern(typed.words, prompt.item.flatMap(session.checklist.item), line: typed.comment)
  }

  /// What the keys do where words for an action are asked for: a letter alone is never an action.
  mutating func key(atAction line: String, at moment: Date) throws(Problems) -> Step? {
    guard line.count == 1 else { return nil }
    switch line.lowercased() {
    case "u":
      _ = try undo(at: moment)
      return .childActions
    case "v": return .check
    case "b":
      ungraded = [""]
      return .grades
    default: return step(for: line)
    }
  }

  /// Whether the last thing kept is a concern that nothing was said of yet: it is not undone, and nothing before it is in its place.
  mutating func leavesAConcern() -> Bool {
    guard let last = session.writer.entries.last, case .concernRaised = last.event, toldOfConcern != last.number else {
      return false
    }
    toldOfConcern = last.number
    say(
      "A concern is not undone, and nothing else was: it stays on the file. Raised by mistake? caseaudit concerns retract says so "
        + "beside it. Type u again to undo what was kept before it."
    )
    return true
  }

  /// Says of words that were kept since an entry that they are headed as a concern, and tell nobody.
  mutating func sayWhatTellsNobody(since count: Int) {
    let entries = session.writer.entries
    for entry in entries.dropFirst(count) {
      guard let kept = entry.event.remark, let text = kept.texts.first(where: WalkWords.isHeadedAsConcern),
        !entries.prefix(count).contains(where: { $0.event.remark?.texts.contains(text) == true })
      else { continue }
      say("The \(kept.called) begins as a concern does, and tells nobody: if it is one, type f and raise it.")
    }
  }
}

extension WalkPrompt {
  /// The question that it stands at or on the way from, where there is one.
  fileprivate var item: String? {
    switch self {
    case .words(_, let id), .concern(_, let id, _): id
    case .readBack(let id, _, _): id
    default: question
    }
  }
}

extension JournalEvent {
  /// Words that are kept as something else than a concern, and what they are called; nothing where there are none.
  var remark: (called: String, texts: [String])? {
    switch self {
    case .answered(let answer): answer.reason.map { ("reason", [$0]) }
    case .commented(_, let text): ("comment", [text])
    case .cited(_, _, let says): says.map { ("evidence", [$0]) }
    case .goodPractice(let text, _): ("note of good practice", [text])
    case .actionNoted(let action): ("action", [action.text] + [action.who, action.when].compactMap(\.self))
    case .graded(_, _, let reason, _): reason.map { ("reason for the grade", [$0]) }
    default: nil
    }
  }
}
