import AuditPages

/// Values in the order of time: a run chart, a control chart, or plain dots where there is too little for either.
public struct SeriesChart: Chart, Sendable {
  /// What the values are.
  public enum Scale: Hashable, Sendable {
    /// Shares, from 0 to 1.
    case share
    /// Numbers of something, for example `working days`, printed with so many decimals.
    case number(String, decimals: Int)
  }

  /// One month or round.
  public struct Point: Sendable {
    /// Its name, short enough to stand under an axis.
    public var label: String
    /// Its value; nothing where there is none that may be drawn.
    public var value: Double?
    /// The counts in words; exactly `c` where they are hidden, and then nothing of the point is drawn.
    public var counts: String
    /// The middle line there: a mean or a median.
    public var centre: Double?
    /// The lower limit there.
    public var low: Double?
    /// The upper limit there.
    public var high: Double?
    /// The letters of its signals.
    public var signals: [String]
    /// Whether it was imported, and is drawn with an open mark.
    public var isImported = false

    /// Makes a point.
    public init(
      label: String,
      value: Double?,
      counts: String,
      centre: Double? = nil,
      low: Double? = nil,
      high: Double? = nil,
      signals: [String] = []
    ) {
      self.label = label
      self.value = value
      self.counts = counts
      self.centre = centre
      self.low = low
      self.high = high
      self.signals = signals
    }

    var isHidden: Bool { counts == Words.hidden }
  }

  /// What a letter at a point means.
  public struct Signal: Hashable, Sendable {
    /// A capital letter.
    public var letter: String
    /// What it means, for example `outside a limit`.
    public var means: String

    /// Makes a signal.
    public init(letter: String, means: String) {
      self.letter = letter
      self.means = means
    }
  }

  /// Where the middle line and the limits begin anew.
  public struct ChangePoint: Hashable, Sendable {
    /// The place of the first point after it.
    public var before: Int
    /// Why.
    public var reason: String

    /// Makes a change point.
    public init(before: Int, reason: String) {
      self.before = before
      self.reason = reason
    }
  }

  let id: String
  let title: String
  let scale: Scale
  let points: [Point]
  let centreName: String
  let target: Double?
  let signals: [Signal]
  let changes: [ChangePoint]
  let finding: String?
  let refusal: String?

  /// Makes a figure; nothing where there is no point to draw, or a number is none or cannot be a share.
  ///
  /// The middle line and the limits are to be worked out from points that may be shown.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - scale: what the values are.
  ///   - points: the points, the earliest first.
  ///   - centreName: what the middle line is: `mean` or `median`.
  ///   - target: the value that was set as a target.
  ///   - signals: what the letters at the points mean.
  ///   - changes: where the lines begin anew, the earliest first.
  ///   - finding: a sentence that says what the chart as a whole signals, in the place of the points with letters.
  ///   - refusal: a sentence why there is no chart; then there are only dots.
  public init?(
    id: String,
    title: String,
    scale: Scale = .share,
    points: [Point],
    centreName: String = "mean",
    target: Double? = nil,
    signals: [Signal] = [],
    changes: [ChangePoint] = [],
    finding: String? = nil,
    refusal: String? = nil
  ) {
    let points = points.map { Self.released($0, isRefused: refusal != nil) }
    guard points.contains(where: { $0.value != nil }),
      points.allSatisfy({ Self.isSound($0, scale) }),
      target.map({ Self.isSound($0, scale) }) ?? true,
      changes.allSatisfy({ points.indices.contains($0.before) })
    else { return nil }
    self.id = id
    self.title = title
    self.scale = scale
    self.points = points
    self.centreName = centreName
    self.target = target
    self.signals = signals
    self.changes = refusal == nil ? changes : []
    self.finding = refusal == nil ? finding : nil
    self.refusal = refusal
  }

  /// A limit gives away how much was counted, so that it is hidden with the counts.
  private static func released(_ point: Point, isRefused: Bool) -> Point {
    var point = point
    if isRefused { point.centre = nil }
    if isRefused || point.isHidden {
      point.low = nil
      point.high = nil
      point.signals = []
    }
    if point.isHidden { point.value = nil }
    return point
  }

  private static func isSound(_ point: Point, _ scale: Scale) -> Bool {
    [point.value, point.centre].compactMap(\.self).allSatisfy { isSound($0, scale) }
      && [point.low, point.high].compactMap(\.self).allSatisfy { abs($0) < 1e12 }
  }

  private static func isSound(_ value: Double, _ scale: Scale) -> Bool {
    scale == .share ? (0...1).contains(value) : abs(value) < 1e12
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  var tidyRows: [[String]] {
    [["point", "value", "counts", "centre", "low", "high", "target", "signals"]] + points.map(cells)
  }

  private func cells(_ point: Point) -> [String] {
    func cell(_ number: Double?) -> String { point.isHidden ? Words.hidden : number?.cell ?? "" }
    return [
      point.label, cell(point.value), point.counts, point.centre?.cell ?? "", cell(point.low), cell(point.high),
      target?.cell ?? "", point.signals.joined(separator: " "),
    ]
  }

  /// A value as people read it, without its unit where that is not a percentage.
  func text(_ value: Double) -> String {
    switch scale {
    case .share: Words.percent(value)
    case .number(_, let decimals):
      NumberText.fixed(value, places: min(max(decimals, 0), 9)).replacing("-", with: "\u{2212}")
    }
  }

  /// What the values are numbers of.
  var unit: String? {
    guard case .number(let unit, _) = scale else { return nil }
    return unit
  }
}
