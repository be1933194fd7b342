/// Why an act on the action plan is refused.
public struct ActionObjection: Hashable, Sendable {
  /// What is wrong, on one line, in lower case and without a full stop.
  public let what: String
  /// What to do, as a full sentence.
  public let hint: String
  /// The part of the act that would have to be said otherwise; nil where no other words put it right.
  public let part: Part?

  /// A part of an act, for which a form has a box.
  public enum Part: Hashable, Sendable {
    /// Who says so.
    case role
    /// What is said.
    case words
    /// The day it is said of.
    case day
  }

  /// Makes an objection.
  public init(_ what: String, hint: String, of part: Part? = nil) {
    self.what = what
    self.hint = hint
    self.part = part
  }
}
