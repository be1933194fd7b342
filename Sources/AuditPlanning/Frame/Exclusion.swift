import AuditRules

/// Why a case of the list is not in the frame.
public enum Exclusion: Hashable, Comparable, Sendable, CaseIterable {
  /// It was closed before the day that the frame is of.
  case closed
  /// It was audited fewer months before that day than the round wants between two audits.
  case auditedLately
  /// It belongs to a part that the round does not look at.
  case outOfScope
  /// A child of the same family is in the frame already, and the round reads one child of a family.
  case siblingInFrame
}

/// What a round looks at, of all cases of a list.
public struct FrameScope: Hashable, Sendable {
  /// The day that the frame is of.
  public var day: Day
  /// Cases audited in this many months before the day are left out; 0 leaves none out.
  public var monthsBetweenAudits: Int
  /// Whether one child of a family is enough: the first in the order of the draw.
  public var isOneChildOfFamily: Bool

  /// Makes a scope.
  ///
  /// Twelve months between audits is what councils ask for (Kirklees: no file again within 12 months).
  public init(day: Day, monthsBetweenAudits: Int = 12, isOneChildOfFamily: Bool = false) {
    self.day = day
    self.monthsBetweenAudits = monthsBetweenAudits
    self.isOneChildOfFamily = isOneChildOfFamily
  }
}

extension Exclusion {
  /// It in words.
  public var inWords: String {
    switch self {
    case .closed: "closed"
    case .auditedLately: "audited lately"
    case .outOfScope: "out of scope"
    case .siblingInFrame: "another child of the family is in the frame"
    }
  }
}
