import AuditRules

/// What a walk answers to each thing it is given: what to show, and what it waits for.
public struct WalkTurn: Hashable, Sendable {
  /// What to show, in order.
  public var blocks: [WalkBlock]
  /// What comes after it.
  public var next: Next

  /// What comes after the blocks of a turn.
  public enum Next: Hashable, Sendable {
    /// The walk waits for a line.
    case asks(WalkPrompt)
    /// The walk is over.
    case ended(WalkEnding)
  }
}

/// What a walk is given.
public enum WalkInput: Hashable, Sendable {
  /// A line, without its end.
  case line(String)
  /// The input ended.
  case end
  /// The auditor pressed Control-C.
  case interrupted
}

/// How a walk ended.
public enum WalkEnding: Hashable, Sendable {
  /// The audit is signed.
  case signed
  /// The auditor stopped, or the input ended; everything is kept.
  case stopped
  /// The auditor pressed Control-C; everything is kept.
  case interrupted
}

/// What a walk waits for.
public enum WalkPrompt: Hashable, Sendable {
  /// What the dates show, to be confirmed together or answered one by one; identifiers of items.
  case dates([String])
  /// An answer or a key.
  case question(item: String, isAnswered: Bool)
  /// Whether an answer stands that a finding differs from.
  case keep(item: String)
  /// A word on an answer that limits the grade.
  case limiting(item: String)
  /// Words for something that a key began.
  case words(WalkWords, item: String)
  /// What to do with the answers that were shown.
  case check(isReady: Bool)
  /// The grade of a section, or of the whole file where it is empty.
  case grade(section: String, title: String, standing: Grade?)
  /// The name that signs.
  case signature

  /// What stands before the place where one types.
  public var text: String {
    switch self {
    case .dates: "Enter confirms all; a number answers that one yourself; k leaves them; q stops: "
    case .question(_, isAnswered: false): "Answer, 1 to 6, or ? for the keys: "
    case .question(_, isAnswered: true): "Enter goes on; answer again, 1 to 6; ? for the keys: "
    case .keep: "Enter keeps it; or answer again, 1 to 6: "
    case .limiting: "c WORDS, e ROWS, or Enter to do it later: "
    case .words(let words, _): words.prompt
    case .check(isReady: true): "Enter goes on to the grades; a number goes to that question; q stops: "
    case .check(isReady: false): "Enter goes on with what is missing; a number goes to that question; q stops: "
    case .grade(_, let title, let standing):
      "\(title) (\(WalkScreen.gradeChoices)\(standing.map { ", Enter keeps \($0.inWords)" } ?? ""); "
        + "v check answers, q stop): "
    case .signature: "Type your name to sign, v to check answers, or q to stop: "
    }
  }
}

/// What words are asked for.
public enum WalkWords: Hashable, Sendable {
  /// A comment on the question.
  case comment
  /// Good practice seen.
  case goodPractice
  /// Why this child may be unsafe.
  case concern
  /// Rows of the screen, or a place in the file; how many rows there are.
  case evidence(rows: Int)
  /// What to search the extract for.
  case search
  /// The number of a question; how many there are.
  case jump(questions: Int)
  /// Why the dates do not decide: the outcome that overrules them.
  case reason(Outcome)

  /// What stands before the place where one types.
  public var prompt: String {
    switch self {
    case .comment: "Comment: "
    case .goodPractice: "Good practice: "
    case .concern: "This child may be unsafe, because: "
    case .evidence(rows: 0): "Where in the file: "
    case .evidence: "Rows, such as 1,3 or 2-4, or where in the file: "
    case .search: "Search the extract for: "
    case .jump(let questions): "Question, 1 to \(questions): "
    case .reason: "The dates say otherwise. Your reason: "
    }
  }
}
