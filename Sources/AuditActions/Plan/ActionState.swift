/// How far an action has come.
public enum ActionState: String, CaseIterable, Hashable, Sendable {
  /// Nothing was said of it yet.
  case open
  /// It is worked on.
  case inProgress
  /// Its owner says that it is done, with evidence.
  case done
  /// Somebody who is not its owner has seen that it is done.
  case verified
  /// It was done or closed, and is open again.
  case reopened
  /// It is not done until a day, and somebody answers for that.
  case acceptedRisk
  /// It is not going to be done.
  case withdrawn

  /// The state as a page says it.
  public var inWords: String {
    switch self {
    case .open: "open"
    case .inProgress: "in progress"
    case .done: "done, not verified"
    case .verified: "verified"
    case .reopened: "re-opened"
    case .acceptedRisk: "accepted risk"
    case .withdrawn: "withdrawn"
    }
  }

  /// Whether somebody still has to do it.
  public var isOpen: Bool { self == .open || self == .inProgress || self == .reopened }
}
