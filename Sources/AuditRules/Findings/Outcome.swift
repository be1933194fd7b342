/// What an auditor, or a rule, says of one question on one case; never a Boolean.
///
/// The first four are counted. The last two leave the denominator and are always printed beside it, so that the six
/// add up to what was asked.
public enum Outcome: String, CaseIterable, Hashable, Sendable {
  /// The file shows that it was done as it should be.
  case met
  /// The file shows that part of it was done.
  case partlyMet
  /// The file shows that it was not done.
  case notMet
  /// Nothing on the file shows that it was done.
  case notEvidenced
  /// The question does not apply to this case.
  case notApplicable
  /// That part of the file was not in the extract.
  case notSeen

  /// Whether the outcome is in the denominator of a share.
  public var isCounted: Bool { self != .notApplicable && self != .notSeen }

  /// Whether it was not done, or nothing shows that it was: what caps the grade at a limiting item, and needs a word there.
  public var fallsShort: Bool { self == .notMet || self == .notEvidenced }

  /// The outcome as people read it, for example `partly met`.
  public var inWords: String {
    switch self {
    case .met: "met"
    case .partlyMet: "partly met"
    case .notMet: "not met"
    case .notEvidenced: "not evidenced"
    case .notApplicable: "not applicable"
    case .notSeen: "not seen"
    }
  }

  /// How much this outcome weighs when a case is judged by its worst occurrence; higher is worse.
  ///
  /// Counted outcomes come before the others. "Not met" is the worst because the file shows it; and a part that could
  /// not be seen outweighs one that does not apply, because it might have changed the answer.
  var weight: Int {
    switch self {
    case .notApplicable: 0
    case .notSeen: 1
    case .met: 2
    case .partlyMet: 3
    case .notEvidenced: 4
    case .notMet: 5
    }
  }
}
