import RealModule

/// How much more groups differ than chance explains, on the scale of the arcsine of the square root.
///
/// Source: Spiegelhalter 2005 (Stat Med 24:1185), section 4.3; DerSimonian and Laird 1986 for τ²; FunnelPlotR, type PR.
public struct Overdispersion: Hashable, Sendable {
  /// What becomes of the tenth of groups that lie farthest on either side, so that they do not excuse themselves.
  public enum Trimming: String, CaseIterable, Hashable, Sendable {
    /// They count as if they lay where the tenth begins.
    case winsorised
    /// They are left out.
    case truncated
  }

  /// The mean of the squared distances: 1 where chance explains all.
  public let phi: Double
  /// The variance between groups beyond chance; 0 where chance explains all.
  public let tauSquared: Double

  /// Works out how much groups differ about a target; nil for fewer than two groups with a file, impossible counts, and
  /// a target outside of 0 to 1, ends excluded.
  public init?(_ counts: [(met: Int, counted: Int)], target: Double, trimming: Trimming) {
    guard target > 0, target < 1, counts.allSatisfy({ $0.met >= 0 && $0.met <= $0.counted }) else { return nil }
    let middle = Double.asin(target.squareRoot())
    let groups = counts.filter { $0.counted > 0 }.map { met, counted in
      let weight = 4 * Double(counted)
      let share = Double(met) / Double(counted)
      return (distance: (Double.asin(share.squareRoot()) - middle) * weight.squareRoot(), weight: weight)
    }
    guard groups.count > 1 else { return nil }
    let sorted = groups.map(\.distance).sorted()
    let (low, high) = (Self.quantile(0.1, of: sorted), Self.quantile(0.9, of: sorted))
    let kept =
      trimming == .winsorised
      ? groups.map { (distance: min(max($0.distance, low), high), weight: $0.weight) }
      : groups.filter { low <= $0.distance && $0.distance <= high }
    let size = Double(kept.count)
    let squares = kept.reduce(0) { $0 + $1.distance * $1.distance }
    phi = size > 0 ? squares / size : 1
    let weights = kept.reduce(0) { $0 + $1.weight }
    // Written so that the square of a weight, which may be beyond a Double, is never made.
    let room = weights - kept.reduce(0) { $0 + $1.weight * ($1.weight / weights) }
    tauSquared = room > 0 ? max(0, (squares - (size - 1)) / room) : 0
  }

  /// The value a part of the way from the first of ascending values to the last, between two neighbours.
  private static func quantile(_ part: Double, of sorted: [Double]) -> Double {
    let place = Double(sorted.count - 1) * part
    let below = Int(place)
    guard below + 1 < sorted.count else { return sorted[below] }
    return sorted[below] + (place - Double(below)) * (sorted[below + 1] - sorted[below])
  }
}
