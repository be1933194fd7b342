import AuditPages
import AuditSummaries

/// A share month by month, or round by round, with as much said of it as its number of points allows.
///
/// Twelve points or more have limits (XmR); from ten useful points on there is a run chart; fewer are dots, and the
/// reason stands beside them. Two half-yearly figures are never a series.
struct MonthlySeries {
  /// One month.
  struct Point {
    /// Its name.
    var label: String
    /// Answers or files met.
    var met: Int
    /// Answers or files counted.
    var counted: Int
    /// What is met and counted where files count for those that they stand for; both as counted elsewhere.
    private var weights = (met: 0.0, counted: 0.0)

    init(label: String, met: Int, counted: Int) {
      (self.label, self.met, self.counted) = (label, met, counted)
      weights = (Double(met), Double(counted))
    }

    /// Adds the answers of a period that has some in this month.
    mutating func add(_ answers: ClusteredShare) {
      let more = answers.weighted?.weighted ?? (met: Double(answers.met), counted: Double(answers.counted))
      met += answers.met
      counted += answers.counted
      weights = (weights.met + more.met, weights.counted + more.counted)
    }

    /// The share, nil where nothing was counted.
    var share: Double? { counted > 0 ? weights.met / weights.counted : nil }
  }

  /// What is counted, for example `answers`.
  var things: String
  /// The months, in order of time.
  var points: [Point]
  /// What changed in practice.
  var changes: [SummaryContext.Change] = []
  /// The value aimed at.
  var target: Double?

  private static let letters = ["A", "B", "C", "D"]

  /// The series as a figure; nil with fewer than two points, which are no series.
  func figure(id: String, title: String) -> Figure? {
    guard points.count > 1 else { return nil }
    let changes = self.changes.compactMap { change in
      points.firstIndex { $0.label >= change.month }.map { (index: $0, reason: change.reason) }
    }.filter { $0.index > 0 }
    let (chart, refusal) = controlChart(changes)
    if let chart { return series(chart, changes, id: id, title: title)?.figure }
    if let run = try? RunChart(points: points.compactMap(\.share)), points.allSatisfy({ $0.share != nil }) {
      return series(run, refusal, id: id, title: title)?.figure
    }
    return SeriesChart(
      id: id,
      title: title,
      scale: .share,
      points: points.map { seriesPoint($0) },
      target: target,
      changes: changes.map { SeriesChart.ChangePoint(before: $0.index, reason: $0.reason) },
      refusal: refusal
    )?.figure
  }

  private func controlChart(_ changes: [(index: Int, reason: String)]) -> (ControlChart?, String?) {
    let shares = points.compactMap(\.share)
    guard shares.count == points.count else {
      return (nil, "A month without a counted answer has no share, so no limits are worked out.")
    }
    do throws(ControlChart.Refusal) {
      return (
        try ControlChart(
          points: shares,
          improvement: .up,
          target: target,
          changes: changes.compactMap { ControlChart.ChangePoint(at: $0.index, reason: $0.reason) }
        ), nil
      )
    } catch {
      return (nil, error.inWords)
    }
  }

  private func series(
    _ chart: ControlChart,
    _ changes: [(index: Int, reason: String)],
    id: String,
    title: String
  ) -> SeriesChart? {
    let signals = zip(ControlChart.Signal.allCases, Self.letters).map {
      SeriesChart.Signal(letter: $1, means: Words.signal($0))
    }
    let letter = Dictionary(uniqueKeysWithValues: zip(ControlChart.Signal.allCases, Self.letters))
    return SeriesChart(
      id: id,
      title: title,
      scale: .share,
      points: zip(points, chart.points).map { point, marked in
        let limits = chart.phases[marked.phase].limits
        return seriesPoint(
          point,
          centre: limits?.mean,
          low: limits.map { max(0, $0.low) },
          high: limits.map { min(1, $0.high) },
          signals: marked.signal.flatMap { letter[$0] }.map { [$0] } ?? []
        )
      },
      centreName: "mean",
      target: target,
      signals: signals.filter { signal in chart.signals.contains { $0.signal.flatMap { letter[$0] } == signal.letter }
      },
      changes: changes.map { SeriesChart.ChangePoint(before: $0.index, reason: $0.reason) }
    )
  }

  private func series(_ run: RunChart, _ refusal: String?, id: String, title: String) -> SeriesChart? {
    SeriesChart(
      id: id,
      title: title,
      scale: .share,
      points: points.map { seriesPoint($0, centre: run.median) },
      centreName: "median",
      target: target,
      finding: Words.finding(run)
    )
  }

  private func seriesPoint(
    _ point: Point,
    centre: Double? = nil,
    low: Double? = nil,
    high: Double? = nil,
    signals: [String] = []
  ) -> SeriesChart.Point {
    SeriesChart.Point(
      label: point.label,
      value: point.share,
      counts: "\(point.met) of \(point.counted) \(Words.noun(things, for: point.counted))",
      centre: centre,
      low: low,
      high: high,
      signals: signals
    )
  }
}

extension Words {
  /// What a run chart says.
  static func finding(_ run: RunChart) -> String {
    guard !run.signals.isEmpty else {
      return "Nothing in the order of the points says more than chance."
    }
    let signals = RunChart.Signal.allCases.filter(run.signals.contains).map { signal in
      switch signal {
      case .longRun:
        "\(run.longestRun) points in a row lie on one side of the median, where chance gives \(run.longestByChance) at most"
      case .fewCrossings:
        "the line crosses the median only \(count(run.crossings, "time")), where chance gives \(run.fewestByChance) at least"
      }
    }
    return "Something changed that chance does not explain: \(list(signals))."
  }

  /// What makes a point of a chart more than chance.
  static func signal(_ signal: ControlChart.Signal) -> String {
    switch signal {
    case .outsideLimit: "outside a limit"
    case .trend: "one of many points that all rise, or all fall"
    case .twoOfThree: "two of three points far from the mean, on the same side"
    case .shift: "one of many points on the same side of the mean"
    }
  }
}
