import AuditRules

/// What a line at a question may mean, before anything is done with it.
///
/// Initials are how the field writes people (`F said at the door …`) and sentences begin with numbers (`2 visits since
/// April`), so only what is plainly an answer or a key is taken for one; everything else is read back first.
enum TypedLine: Hashable {
  /// An answer, by its digit alone.
  case answer(Outcome)
  /// A key, with the words that plainly belong to it.
  case key(WalkKey, words: String)
  /// A sign or two that are neither, and that nobody loses.
  case slip
  /// Words, and what they could mean besides.
  case words(WalkMeaning?)

  /// Reads a line that is not empty.
  init(_ line: String) {
    let first = line.first ?? " "
    let rest = String(line.dropFirst().drop { $0 == " " })
    if line.count == 1 {
      if let outcome = WalkScreen.outcome(digit: first) {
        self = .answer(outcome)
      } else {
        self = WalkKey(rawValue: Character(first.lowercased())).map { .key($0, words: "") } ?? .slip
      }
      return
    }
    if first == WalkKey.jump.rawValue, Int(rest) != nil {
      self = .key(.jump, words: rest)
      return
    }
    guard line.dropFirst().first == " " else {
      self = line.count <= Self.longestSlip && !line.contains(" ") ? .slip : .words(nil)
      return
    }
    if let outcome = WalkScreen.outcome(digit: first) {
      self = .words(.answer(outcome, comment: rest))
      return
    }
    guard let key = WalkKey(rawValue: Character(first.lowercased())), key.takes != nil else {
      self = .words(nil)
      return
    }
    let isPlain =
      switch key {
      case .jump: false
      case .evidence: RowNumbers.parse(rest) != nil
      default: first == key.rawValue && !Self.readsAsSubject(rest)
      }
    guard !isPlain else {
      self = .key(key, words: rest)
      return
    }
    // A capital is somebody's initial: what is kept as words keeps it. So may a small letter be before what somebody is or does; where
    // that is a comment either way, the prompt offers both.
    let keeps: [WalkKey] =
      first.isUppercase
      ? [.comment, .goodPractice, .concern, .overrule]
      : Self.readsAsSubject(rest) ? [.goodPractice, .concern, .overrule] : []
    let isInitial = keeps.contains(key)
    self = .words(key == .jump ? nil : .key(key, words: isInitial ? line : rest))
  }

  /// Whether the letter before words reads as somebody's initial: they begin with what somebody is, was or does.
  static func readsAsSubject(_ words: String) -> Bool {
    let first = words.lowercased().replacing("’", with: "'").prefix { $0.isLetter || $0 == "'" }
    return deeds.contains(String(first))
  }

  /// What a sentence goes on with behind whoever it is about.
  private static let deeds: Set<String> = [
    "is", "isn't", "was", "wasn't", "has", "hasn't", "had", "hadn't", "does", "doesn't", "did", "didn't", "will",
    "won't",
    "would", "wouldn't", "can", "can't", "cannot", "could", "couldn't", "should", "must", "may", "might",
    "says", "said", "tells", "told", "asks", "asked", "wants", "wanted", "thinks", "thought", "feels", "felt", "knows",
    "knew",
    "goes", "went", "comes", "came", "lives", "lived", "stays", "stayed", "sleeps", "slept", "eats", "ate", "cries",
    "cried",
    "likes", "liked", "loves", "loved", "misses", "missed", "looks", "looked", "seems", "seemed", "gets", "got",
    "needs",
    "needed", "makes", "made", "takes", "took", "keeps", "kept", "left", "attended", "refuses", "refused", "reports",
    "reported", "agrees", "agreed", "never",
  ]

  /// A word of so few letters is a slip of the finger, and not a sentence that must not be lost.
  private static let longestSlip = 3
}

/// What a line could mean that was not plainly an answer or a key.
public enum WalkMeaning: Hashable, Sendable {
  /// An answer with a comment.
  case answer(Outcome, comment: String)
  /// A key with its words.
  case key(WalkKey, words: String)

  /// The question that reads it back.
  var question: String {
    switch self {
    case .answer(let outcome, let comment): "Is that the answer \(outcome.inWords), with the comment \"\(comment)\"?"
    case .key(.comment, let words): "Is that a comment that reads \"\(words)\"?"
    case .key(.goodPractice, let words): "Is that a note of good practice that reads \"\(words)\"?"
    case .key(.evidence, let words) where words.count == 1: "Is that row \(words), cited as evidence?"
    case .key(.evidence, let words): "Is that a place in the file, cited as evidence: \"\(words)\"?"
    case .key(.overrule, let words): "Is that why the rule is wrong here: \"\(words)\"?"
    case .key(.search, let words): "Is that a search of the extract for \"\(words)\"?"
    case .key(let key, let words): "Is that the key \(key.rawValue) with \"\(words)\"?"
    }
  }
}
