import AuditPages
import AuditRules

/// How many answers of a rule rest on doubtful data, or could not be given.
public struct Doubtful: Hashable, Sendable {
  /// Those that are met.
  public var met = 0
  /// Those that are counted and not met.
  public var other = 0
  /// Those that were asked and could not be given.
  public var unseen = 0

  /// Makes counts of nothing.
  public init() {}

  static func += (left: inout Doubtful, right: Doubtful) {
    left.met += right.met
    left.other += right.other
    left.unseen += right.unseen
  }
}

/// Between what a share of met answers lies, should every doubtful one be wrong and every one that is lacking come to light.
///
/// At least: all doubtful answers that are met are not, and none that is lacking is. At most: all doubtful answers that are not met
/// are, and so are all that are lacking.
public struct Margin: Hashable, Sendable {
  /// The least that may be met.
  public let least: Int
  /// The most that may be met.
  public let most: Int
  /// Of how many.
  public let of: Int

  /// Makes the margin of counts; nothing where no answer is doubtful or lacking, or where there is no share.
  public init?(_ counts: OutcomeCounts, _ doubtful: Doubtful) {
    guard counts.counted > 0, doubtful != Doubtful() else { return nil }
    least = max(counts.met - doubtful.met, 0)
    of = counts.counted + doubtful.unseen
    most = min(counts.met + doubtful.other + doubtful.unseen, of)
  }

  /// The margin as a cell has it; counts where there are too few for a percentage.
  func inWords(smallest: Int) -> String {
    guard of >= smallest else { return "\(least) to \(most) of \(of)" }
    return "\(Words.percent(Double(least) / Double(of))) to \(Words.percent(Double(most) / Double(of)))"
  }
}
