import AuditRules

/// How two judges of the same things differ in kindness: how often the second was stricter, kinder, the same, or neither.
///
/// Outcomes have the order met, partly met, then not met and not evidenced alike. A change to or from *not applicable* and
/// *not seen* is neither stricter nor kinder.
public struct Leniency: Hashable, Sendable {
  /// Where both said the same, or what weighs the same.
  public private(set) var same = 0
  /// Where the second said something worse than the first: the first had been kind.
  public private(set) var lowered = 0
  /// Where the second said something better: the first had been strict.
  public private(set) var raised = 0
  /// Where one of the two said that the question does not apply, or that it could not be seen, and the other did not.
  public private(set) var otherwise = 0

  /// Makes counts of nothing.
  public init() {}

  /// All that both judged.
  public var judged: Int { same + lowered + raised + otherwise }

  /// Adds an answer that both gave.
  public mutating func add(_ first: Outcome, _ second: Outcome) {
    if first == second {
      same += 1
    } else if let one = first.merit, let other = second.merit {
      add(one, other)
    } else {
      otherwise += 1
    }
  }

  /// Adds a grade that both gave.
  public mutating func add(_ first: Grade, _ second: Grade) { add(Self.rank(first), Self.rank(second)) }

  private mutating func add(_ first: Int, _ second: Int) {
    if first == second { same += 1 } else if second < first { lowered += 1 } else { raised += 1 }
  }

  private static func rank(_ grade: Grade) -> Int { Grade.allCases.sorted().firstIndex(of: grade) ?? 0 }

  /// The two-sided exact p value of the sign test: how often a difference at least as lopsided comes about where stricter and
  /// kinder are as likely; 1 where neither happened.
  ///
  /// Source: the sign test is McNemar's exact test of what changed one way against the other.
  public var signTest: Double {
    PairedCounts(metBoth: 0, metFirstOnly: lowered, metSecondOnly: raised, metNeither: 0).map { McNemar($0).exactP }
      ?? 1
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout Leniency, right: Leniency) {
    left.same += right.same
    left.lowered += right.lowered
    left.raised += right.raised
    left.otherwise += right.otherwise
  }
}

extension Outcome {
  /// How good it says the practice is, higher is better; nil where it says nothing of practice.
  fileprivate var merit: Int? {
    switch self {
    case .met: 2
    case .partlyMet: 1
    case .notMet, .notEvidenced: 0
    case .notApplicable, .notSeen: nil
    }
  }
}
