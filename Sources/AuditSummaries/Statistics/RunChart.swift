import RealModule

/// A run chart: points in order of time about their median, and whether they cross it as often as chance would.
///
/// For ten points and more, where an XmR chart has too few. It says of the whole series that it is more than chance, not
/// of one point.
///
/// Source: Anhøj and Olesen 2014 (PLoS ONE 9:e113825); the R package qicharts2.
public struct RunChart: Hashable, Sendable {
  /// The fewest points off the median that anything is said of.
  public static let fewestUseful = 10

  /// Why there is no run chart.
  public enum Refusal: Error, Hashable, Sendable {
    /// So many points are off the median, and ten are needed.
    case tooFewUseful(Int)
    /// The point at this place, from 0, is not a number that can be drawn.
    case notANumber(position: Int)

    /// The reason as a sentence.
    public var inWords: String {
      switch self {
      case .tooFewUseful(let number):
        "\(number == 1 ? "1 point lies" : "\(number) points lie") off the median, and a run chart needs at least "
          + "\(RunChart.fewestUseful): runs in fewer say nothing."
      case .notANumber(let position): "Point \(position + 1) is not a number that can be drawn."
      }
    }
  }

  /// What shows that the points are more than chance.
  public enum Signal: String, CaseIterable, Hashable, Sendable {
    /// A run on one side of the median is longer than chance makes it.
    case longRun
    /// The points cross the median less often than chance makes them.
    case fewCrossings
  }

  /// The points, in order of time.
  public let points: [Double]
  /// The median of all points.
  public let median: Double
  /// The places of the points off the median, the only ones counted.
  public let useful: [Int]
  /// The most useful points in a row on one side of the median.
  public let longestRun: Int
  /// How often consecutive useful points are on different sides of the median.
  public let crossings: Int
  /// The longest run that chance explains: the logarithm of the useful points to base 2, rounded, and 3.
  public let longestByChance: Int
  /// The fewest crossings that chance explains: the 5 % point of as many tosses of a coin, less one.
  public let fewestByChance: Int

  /// Works out a run chart, or throws why there is none.
  public init(points: [Double]) throws(Refusal) {
    if let position = points.firstIndex(where: { abs($0) > ControlChart.largestValue || $0.isNaN }) {
      throw .notANumber(position: position)
    }
    guard points.count >= Self.fewestUseful else { throw .tooFewUseful(points.count) }
    let median = Self.median(points)
    let sides = points.map { Direction.of($0, from: median, scale: max(abs($0), abs(median))) }
    let useful = points.indices.filter { sides[$0] != nil }
    guard useful.count >= Self.fewestUseful else { throw .tooFewUseful(useful.count) }
    var (run, longest, crossings) = (1, 1, 0)
    for (before, place) in zip(useful, useful.dropFirst()) {
      let isSame = sides[before] == sides[place]
      run = isSame ? run + 1 : 1
      crossings += isSame ? 0 : 1
      longest = max(longest, run)
    }
    self.points = points
    self.median = median
    self.useful = useful
    longestRun = longest
    self.crossings = crossings
    longestByChance = Int(Double.log2(Double(useful.count)).rounded()) + 3
    fewestByChance = Binomial(trials: useful.count - 1, chance: 0.5).quantile(0.05).count
  }

  /// What shows that the points are more than chance; empty where nothing does.
  public var signals: Set<Signal> {
    var signals: Set<Signal> = []
    if longestRun > longestByChance { signals.insert(.longRun) }
    if crossings < fewestByChance { signals.insert(.fewCrossings) }
    return signals
  }

  private static func median(_ points: [Double]) -> Double {
    let sorted = points.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
