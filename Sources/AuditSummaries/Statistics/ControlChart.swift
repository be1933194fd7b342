/// An XmR chart as NHS Making Data Count draws it: points in order of time, and which of them are more than chance.
///
/// Half-yearly values are never enough: points are months or rounds, and there are at least twelve. Where the process
/// itself was changed, a `ChangePoint` with its reason begins a new phase, with a mean and limits of its own.
///
/// Source: NHS England (Making data count); the R package NHSRplotthedots 0.2.2; Wheeler 1993 (Understanding
/// variation) for the constants.
public struct ControlChart: Hashable, Sendable {
  /// The fewest points that limits are worked out from.
  public static let fewestPoints = 12
  /// The largest value, either side of zero, so that no sum of points loses its meaning.
  public static let largestValue = 1e100

  /// Every point, in order of time.
  public let points: [Point]
  /// The phases, in order of time; at least one.
  public let phases: [Phase]
  /// Which way is better.
  public let improvement: Improvement
  /// The value aimed at, where there is one.
  public let target: Double?
  /// How limits were worked out and signals looked for.
  public let options: Options

  /// Works out a chart.
  ///
  /// - Parameters:
  ///   - values: The points, in order of time.
  ///   - improvement: Which way is better.
  ///   - target: The value aimed at, for `assurance`.
  ///   - changes: Where mean and limits are worked out anew, in order of time.
  ///   - options: How limits are worked out and signals looked for.
  /// - Throws: What stands against any chart. A phase that is too short for limits only keeps its dots, and says so.
  public init(
    points values: [Double],
    improvement: Improvement,
    target: Double? = nil,
    changes: [ChangePoint] = [],
    options: Options = Options()
  ) throws(Refusal) {
    if let refusal = Refusal(values, target: target, changes: changes, options: options) { throw refusal }
    var points: [Point] = []
    var phases: [Phase] = []
    let starts = [0] + changes.map(\.position)
    for (number, start) in starts.enumerated() {
      let end = number + 1 < starts.count ? starts[number + 1] : values.count
      let part = Array(values[start..<end])
      let phase = Phase(part, from: start, change: number > 0 ? changes[number - 1] : nil, options: options)
      let marks = phase.limits.map { ControlRules(part, limits: $0, options: options).marks() }
      for (place, value) in part.enumerated() {
        points.append(
          Point(
            position: start + place,
            value: value,
            phase: number,
            movingRange: place > 0 ? abs(value - part[place - 1]) : nil,
            mark: marks?[place],
            improvement: improvement
          )
        )
      }
      phases.append(phase)
    }
    self.points = points
    self.phases = phases
    self.improvement = improvement
    self.target = target
    self.options = options
  }

  /// The points that are more than chance.
  public var signals: [Point] { points.filter { $0.signal != nil } }
}
