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
  /// A line, without its end; a text of several lines where it was pasted as one.
  case line(String)
  /// Several lines that came at once, faster than a person types, and were not marked as one text.
  case lines([String])
  /// Something that could not be read, and why, in a sentence that says what to do; nothing of it is kept.
  case unreadable(String)
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
