/// Why an act on the action plan is refused.
public struct ActionObjection: Hashable, Sendable {
  /// What is wrong, on one line, in lower case and without a full stop.
  public let what: String
  /// What to do, as a full sentence.
  public let hint: String

  /// Makes an objection.
  public init(_ what: String, hint: String) {
    self.what = what
    self.hint = hint
  }
}
