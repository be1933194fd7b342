import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import Foundation

/// A line that raises a concern: the key, or a heading that says so, and what comes after it, at whatever prompt it is typed.
struct TypedConcern {
  /// Why the child may be unsafe.
  let words: String
  /// What is kept as a comment where it was none.
  let comment: String

  /// Reads a line; nothing where it raises no concern.
  ///
  /// A small letter is the key wherever it is typed. A capital is as well somebody's initial, so that it stays what it is wherever words
  /// or a name are asked for, and at a question, where every line is read back; with a mark behind it, as in `F- bruise`, it is the key
  /// there too. A heading, and the word *flag*, are as good as the key where no words are asked for that they could belong to.
  init?(_ line: String, at prompt: WalkPrompt) {
    let isName = prompt == .signature
    if let (rest, mark) = Self.behindKey(line) {
      if line.first == WalkKey.concern.rawValue {
        // "f is back in the house" may be of the father.
        let isInitial = mark == nil && TypedLine.readsAsSubject(rest)
        (words, comment) = isInitial ? (line, line) : (rest, prompt.takesWords ? line : rest)
        return
      }
      if let mark, ":-–—=!".contains(mark), !isName, prompt.takesOther {
        (words, comment) = (rest, line)
        return
      }
      if !prompt.takesWords, prompt.question == nil, !isName {
        (words, comment) = (line, line)
        return
      }
    }
    // What begins with a figure is an answer or a grade with words behind it.
    guard prompt.takesOther, line.first?.isNumber != true else { return nil }
    if ConcernHeading.stands(in: line) {
      (words, comment) = (line, line)
    } else if !isName, let rest = Self.behindFlag(line) {
      (words, comment) = (rest, line)
    } else {
      return nil
    }
  }

  /// What stands behind the letter of the key, and the mark between them; nothing where the letter begins a word.
  private static func behindKey(_ line: String) -> (rest: String, mark: Character?)? {
    guard let first = line.first, ["f", "F"].contains(first), let next = line.dropFirst().first else { return nil }
    let marks = line.dropFirst().prefix { $0.isWhitespace || Self.marks.contains($0) }
    guard next == ":" || marks.contains(where: \.isWhitespace) else { return nil }
    let rest = line.dropFirst(1 + marks.count)
    guard !rest.isEmpty else { return nil }
    return (String(rest), marks.first { !$0.isWhitespace })
  }

  private static let marks = ":-–—=.,;!"

  /// What stands behind the word *flag*.
  private static func behindFlag(_ line: String) -> String? {
    let word = line.prefix(while: \.isLetter)
    guard word.lowercased() == "flag" else { return nil }
    let rest = line[word.endIndex...].drop { !$0.isLetter && !$0.isNumber }
    return rest.isEmpty ? nil : String(rest)
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
      if case .words = prompt { putOff = prompt }
    }
    return .concern(typed.words, prompt.item.flatMap(session.checklist.item), line: typed.comment)
  }

  /// What the keys do where words for an action are asked for: a letter alone is never an action, nor the word that it stands for.
  mutating func key(atAction line: String, at moment: Date) throws(Problems) -> Step? {
    let key = Self.spelled[line.lowercased()] ?? line.lowercased()
    guard key.count == 1 else { return nil }
    switch key {
    case "u":
      _ = try undo(at: moment)
      return .childActions
    case "v": return .check
    case "b":
      ungraded = [""]
      return .grades
    default: return step(for: key)
    }
  }

  /// The words that people type for the keys.
  private static let spelled = [
    "back": "b", "undo": "u", "help": "?", "quit": "q", "exit": "q", "stop": "q", "check": "v",
  ]

  /// Whether the last thing kept is a concern that nothing was said of yet: it is not undone, and nothing before it is in its place.
  mutating func leavesAConcern() -> Bool {
    guard let last = session.writer.entries.last, case .concernRaised = last.event, toldOfConcern != last.number else {
      return false
    }
    toldOfConcern = last.number
    say(
      "A concern is not undone, and nothing else was: it stays on the file. \(WalkScreen.retractAfterwards) "
        + "Type u again to undo what was kept before it."
    )
    return true
  }

  /// Says of words that were kept since an entry that they are headed as a concern, and tell nobody.
  mutating func sayWhatTellsNobody(since count: Int) {
    for unheard in session.unheard where unheard.isNew(since: count, in: session) {
      say("The \(unheard.called) begins as a concern does, and tells nobody: if it is one, type f and raise it.")
    }
  }
}

extension WalkPrompt {
  /// Whether something else than what it asks for can be typed here: no words are asked for, or none that were not typed before.
  fileprivate var takesOther: Bool {
    switch self {
    case .readBack, .concern: true
    default: !takesWords
    }
  }

  /// The question that it stands at or on the way from, where there is one.
  fileprivate var item: String? {
    switch self {
    case .words(_, let id), .concern(_, let id, _): id
    case .readBack(let id, _, _): id
    default: question
    }
  }
}
