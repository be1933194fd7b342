/// A p chart of the files that met, period by period, with limits that widen where few were counted; or Laney's p′.
///
/// The limits come from the normal distribution, which serves for hundreds of files a period, not for ten. p′ widens or
/// narrows them to how much the periods really differ; both look at single periods, and runs are for a `RunChart`.
///
/// Source: Shewhart 1931 for p; Laney 2002 (Quality Engineering 14:531) for p′.
public struct ProportionChart: Hashable, Sendable {
  /// How the limits are made.
  public enum Method: String, CaseIterable, Hashable, Sendable {
    /// From the counts alone.
    case binomial = "p"
    /// From the counts, times how much more, or less, neighbouring periods differ than counts alone would.
    case laney = "p′"
  }

  /// Why there is no chart.
  public enum Refusal: Error, Hashable, Sendable {
    /// So many periods counted a file, and twelve are needed.
    case tooFewPeriods(Int)
    /// The counts at this place, from 0, are impossible: 0 ≤ met ≤ counted does not hold.
    case impossibleCounts(position: Int)
    /// Every file met, or none did, so that limits would have no width, and mislead.
    case everyFileAlike
    /// Every period has the same share, so that the limits of p′ would have no width, and mislead.
    case everyPeriodAlike

    /// The reason as a sentence.
    public var inWords: String {
      switch self {
      case .tooFewPeriods(let number):
        "\(number == 1 ? "1 period" : "\(number) periods") with a file counted, and limits need at least "
          + "\(ControlChart.fewestPoints)."
      case .impossibleCounts(let position):
        "Period \(position + 1) has counts that cannot be: more files met than were counted, or fewer than none."
      case .everyFileAlike: "No limits are drawn, because every file has the same outcome."
      case .everyPeriodAlike: "No limits are drawn, because every period has the same share."
      }
    }
  }

  /// One period.
  public struct Point: Hashable, Sendable {
    /// The files that met.
    public let met: Int
    /// The files counted.
    public let counted: Int
    /// The share; nil where nothing was counted.
    public let share: Double?
    /// The limits of this period, clipped to 0 and 1; nil where nothing was counted.
    public let limits: Interval?
    /// Outside of which limit the share lies; nil inside.
    public let outside: Direction?
  }

  /// The periods, in order of time.
  public let points: [Point]
  /// The share over all periods.
  public let mean: Double
  /// How much more neighbouring periods differ than counts alone would (σz); nil for the p chart.
  public let spread: Double?
  /// How the limits were made.
  public let method: Method

  /// Works out a chart of periods in order of time, or throws why there is none.
  public init(_ counts: [(met: Int, counted: Int)], method: Method) throws(Refusal) {
    if let position = counts.firstIndex(where: { $0.met < 0 || $0.met > $0.counted }) {
      throw .impossibleCounts(position: position)
    }
    let filled = counts.filter { $0.counted > 0 }
    guard filled.count >= ControlChart.fewestPoints else { throw .tooFewPeriods(filled.count) }
    guard filled.contains(where: { $0.met > 0 }), filled.contains(where: { $0.met < $0.counted }) else {
      throw .everyFileAlike
    }
    let all = filled.reduce(0) { $0 + Double($1.counted) }
    let mean = filled.reduce(0) { $0 + Double($1.met) } / all
    // Counted apart, because 1 less the mean may be nothing but rounding.
    let others = filled.reduce(0) { $0 + Double($1.counted - $1.met) } / all
    func error(_ counted: Int) -> Double { (mean * others / Double(counted)).squareRoot() }
    var spread: Double?
    if method == .laney {
      let distances = filled.map { (Double($0.met) / Double($0.counted) - mean) / error($0.counted) }
      let ranges = zip(distances, distances.dropFirst()).map { abs($1 - $0) }
      let found = ranges.reduce(0, +) / Double(ranges.count) / 1.128
      guard found > 1e-9 else { throw .everyPeriodAlike }
      spread = found
    }
    self.mean = mean
    self.spread = spread
    self.method = method
    points = counts.map { met, counted in
      guard counted > 0 else { return Point(met: met, counted: counted, share: nil, limits: nil, outside: nil) }
      let share = Double(met) / Double(counted)
      let half = 3 * error(counted) * (spread ?? 1)
      let limits = Interval(low: mean - half, high: mean + half).clipped(to: 0...1)
      let above = Direction.of(share, from: limits.high, scale: 1) == .up
      let below = Direction.of(share, from: limits.low, scale: 1) == .down
      return Point(met: met, counted: counted, share: share, limits: limits, outside: above ? .up : below ? .down : nil)
    }
  }
}
