/// A column that says whether cases are open: what its heading asks, and with it what a yes and a no in it mean.
struct StatusColumn {
  /// What a cell says.
  enum Reading: Hashable {
    case open, closed
    /// Words that say neither.
    case notKnown
    /// Yes or no, where the heading does not say to what.
    case yesOrNo
  }

  private enum Question {
    case closing, open, either, unsaid
  }

  private let question: Question

  /// Takes the heading of a column; one that says neither asks for the closing where the column is that of the closing.
  init(heading: String, isOfClosing: Bool) {
    let asked = Self.asked(Self.words(HeadingWords.withoutRemarks(heading)))
    question =
      switch asked == .unsaid ? Self.asked(Self.words(heading)) : asked {
      case .unsaid where isOfClosing: .closing
      case let asked: asked
      }
  }

  /// What a cell says.
  func reading(_ text: String) -> Reading {
    if let isClosed = Self.isClosed(text) { return isClosed ? .closed : .open }
    let key = ListHeader<CaseColumn>.key(text)
    guard key == "no" || !ListedValue.isNone(text) else { return .notKnown }
    let first = key.split(separator: " ").first.map(String.init) ?? ""
    guard let isYes = Self.yes.contains(first) ? true : Self.no.contains(first) ? false : nil else { return .notKnown }
    return switch question {
    case .closing: isYes ? .closed : .open
    case .open: isYes ? .open : .closed
    case .either, .unsaid: .yesOrNo
    }
  }

  /// Whether words say that a case is closed; nil for words that say neither, or both.
  static func isClosed(_ text: String) -> Bool? {
    let words = words(text)
    let all = Set(words)
    let said = " \(words.joined(separator: " ")) "
    if let letter = whole[said.dropFirst().dropLast().description] { return letter }
    if !all.isDisjoint(with: awaited) || awaitedPhrases.contains(where: said.contains) { return false }
    let isClosing = !all.isDisjoint(with: closing) || closingPhrases.contains(where: said.contains)
    let isOpen = !all.isDisjoint(with: open)
    guard isClosing != isOpen else { return nil }
    let isDenied = all.contains("not") || said.contains(" no longer ") || all.contains("never")
    return isClosing != isDenied
  }

  private static func asked(_ words: [String]) -> Question {
    let all = Set(words)
    let isClosing = !all.isDisjoint(with: closing.union(["close", "closure", "closing", "end"]))
    let isOpen = !all.isDisjoint(with: open)
    guard isClosing != isOpen else { return isOpen ? .either : .unsaid }
    return isClosing != all.contains("not") ? .closing : .open
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter }.map(String.init)
  }

  private static let yes: Set<String> = ["yes", "y", "true", "1"]
  private static let no: Set<String> = ["no", "n", "false", "0"]
  private static let open: Set<String> = ["open", "opened", "active", "current", "live", "ongoing"]
  private static let closing: Set<String> = [
    "closed", "ceased", "ended", "inactive", "archived", "nfa", "discharged", "terminated",
  ]
  private static let closingPhrases = [" no further action ", " transferred out ", " transfer out "]
  /// What has not happened yet, or was taken back: such a case is open.
  private static let awaited: Set<String> = [
    "pending", "awaiting", "proposed", "planned", "requested", "due", "ready", "closing", "reopened",
  ]
  private static let awaitedPhrases = [" to be ", " to close ", " for closure ", " re opened "]
  /// What says it as the whole of a cell only.
  private static let whole = [
    "c": true, "completed": true, "complete": true, "case completed": true, "case complete": true, "o": false,
    "a": false,
  ]
}
