/// How often each of the six outcomes was given; the six add up to what was asked.
public struct OutcomeCounts: Hashable, Sendable {
  /// How often the outcome was met.
  public var met = 0
  /// How often the outcome was partly met.
  public var partlyMet = 0
  /// How often the outcome was not met.
  public var notMet = 0
  /// How often the outcome was not evidenced.
  public var notEvidenced = 0
  /// How often the question did not apply.
  public var notApplicable = 0
  /// How often that part of the file was not in the extract.
  public var notSeen = 0

  /// Makes counts of nothing.
  public init() {}

  /// Counts these outcomes.
  public init(_ outcomes: some Sequence<Outcome>) {
    for outcome in outcomes { self[outcome] += 1 }
  }

  /// The count of one outcome.
  public subscript(outcome: Outcome) -> Int {
    get {
      switch outcome {
      case .met: met
      case .partlyMet: partlyMet
      case .notMet: notMet
      case .notEvidenced: notEvidenced
      case .notApplicable: notApplicable
      case .notSeen: notSeen
      }
    }
    set {
      switch outcome {
      case .met: met = newValue
      case .partlyMet: partlyMet = newValue
      case .notMet: notMet = newValue
      case .notEvidenced: notEvidenced = newValue
      case .notApplicable: notApplicable = newValue
      case .notSeen: notSeen = newValue
      }
    }
  }

  /// The denominator of a share: met, partly met, not met and not evidenced.
  public var counted: Int { met + partlyMet + notMet + notEvidenced }

  /// All six together.
  public var asked: Int { counted + notApplicable + notSeen }

  /// Counts taken in two places, together.
  public static func + (left: OutcomeCounts, right: OutcomeCounts) -> OutcomeCounts {
    var sum = left
    sum += right
    return sum
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout OutcomeCounts, right: OutcomeCounts) {
    left.met += right.met
    left.partlyMet += right.partlyMet
    left.notMet += right.notMet
    left.notEvidenced += right.notEvidenced
    left.notApplicable += right.notApplicable
    left.notSeen += right.notSeen
  }
}
