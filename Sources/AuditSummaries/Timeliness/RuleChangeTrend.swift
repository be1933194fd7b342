import AuditRules

/// A figure over several periods, across or towards a day on which the limit changed, worked out both ways.
///
/// Figures under different limits are never subtracted from each other: a change is given under each of the limits, and
/// what the limit alone does is given by itself.
public struct RuleChangeTrend: Hashable, Sendable {
  /// A share under one limit, with its counts where they are known.
  public struct Figure: Hashable, Sendable {
    /// The share in time, from 0 to 1.
    public let share: Double
    /// The counts; nil where only a share was published.
    public let counts: Counts?

    /// A share that was published without its counts.
    public init(share: Double) {
      self.share = share
      counts = nil
    }

    /// Met of counted; nil where nothing was counted.
    public init?(met: Int, counted: Int) {
      guard counted > 0 else { return nil }
      share = Double(met) / Double(counted)
      counts = Counts(met: met, counted: counted)
    }
  }

  /// How many were in time, of how many.
  public struct Counts: Hashable, Sendable {
    /// How many were in time.
    public let met: Int
    /// How many were counted.
    public let counted: Int
  }

  /// The figures of one period.
  public struct Point: Hashable, Sendable {
    /// Which of the limits was in force.
    public enum InForce: String, Hashable, Sendable {
      /// The one until the change.
      case earlier
      /// The one from the change.
      case later
      /// Each for a part of the period.
      case both
    }

    /// The period as people call it, for example `2010-H2` or `February 2011`.
    public let period: String
    /// Which limit was in force for the cases of the period.
    public let inForce: InForce
    /// Each case under the limit in force on its own start date.
    public let asJudged: Figure?
    /// Every case under the earlier limit; nil where nobody worked it out.
    public let underEarlier: Figure?
    /// Every case under the later limit; nil where nobody worked it out.
    public let underLater: Figure?

    /// Makes a point; under the limit that was in force for the whole period, the figure is the one as judged.
    public init(
      period: String,
      inForce: InForce,
      asJudged: Figure?,
      underEarlier: Figure? = nil,
      underLater: Figure? = nil
    ) {
      self.period = period
      self.inForce = inForce
      self.asJudged = asJudged
      self.underEarlier = underEarlier ?? (inForce == .earlier ? asJudged : nil)
      self.underLater = underLater ?? (inForce == .later ? asJudged : nil)
    }

    /// What the change of limit alone does to the figure of the period.
    public var ofLimitAlone: ShareChange? {
      guard let underEarlier, let underLater else { return nil }
      return ShareChange(from: underEarlier.share, to: underLater.share)
    }
  }

  /// A share that was to be reached, set beforehand.
  public struct Target: Hashable, Sendable {
    /// The target in words, for example `target for 2010/11`.
    public let name: String
    /// The share to be reached, from 0 to 1.
    public let share: Double

    /// Makes a target.
    public init(_ name: String, _ share: Double) {
      self.name = name
      self.share = share
    }
  }

  /// What is timed, as words in the plural, for example `initial assessments`.
  public let things: String
  /// The change of limit.
  public let change: LimitChange
  /// The points, oldest first.
  public let points: [Point]
  /// What was to be reached.
  public let targets: [Target]

  /// Makes a trend.
  public init(things: String, change: LimitChange, points: [Point], targets: [Target] = []) {
    self.things = things
    self.change = change
    self.points = points
    self.targets = targets
  }

  /// The change from the first to the last period under the earlier limit, where both are known under it.
  public var underEarlier: (first: Point, last: Point, change: ShareChange)? { between(\.underEarlier) }

  /// The same under the later limit.
  public var underLater: (first: Point, last: Point, change: ShareChange)? { between(\.underLater) }

  /// Whether the figures as judged are under more than one limit, so that they must not be subtracted.
  public var isMixed: Bool { Set(points.map(\.inForce)).count > 1 || points.contains { $0.inForce == .both } }

  /// Whether a policy allows the figures: no count that they show, or that can be worked out from them, is small.
  public func isAllowed(under policy: DisclosurePolicy) -> Bool {
    guard policy.isProtective else { return true }
    let figures = points.flatMap { [$0.asJudged, $0.underEarlier, $0.underLater].compactMap { $0?.counts } }
    guard !policy.isRounding || figures.isEmpty else { return false }
    let differences = points.flatMap { point in
      let met = [point.asJudged, point.underEarlier, point.underLater].compactMap { $0?.counts?.met }
      return met.flatMap { one in met.map { abs(one - $0) } }
    }
    return (figures.flatMap { [$0.met, $0.counted - $0.met] } + differences)
      .allSatisfy { $0 == 0 || $0 >= policy.smallestShown }
  }

  private func between(_ figure: KeyPath<Point, Figure?>) -> (first: Point, last: Point, change: ShareChange)? {
    let known = points.filter { $0[keyPath: figure] != nil }
    guard known.count > 1, let first = known.first, let last = known.last,
      let one = first[keyPath: figure], let other = last[keyPath: figure],
      let change = ShareChange(from: one.share, to: other.share)
    else { return nil }
    return (first, last, change)
  }
}
