/// Groups, such as teams, held against a share with limits that widen where few files were counted.
///
/// It says which groups differ from the whole by more than chance, and ranks none: with twenty groups one lies outside
/// of the 95 % limits by chance alone.
public struct FunnelPlot: Hashable, Sendable {
  /// How the limits are made.
  public enum Method: Hashable, Sendable {
    /// From the binomial distribution; the one to use.
    case exact
    /// From the normal distribution.
    case normal
    /// From the arcsine, wider where groups differ more than by chance; nil leaves that out.
    case arcsine(Overdispersion.Trimming?)
  }

  /// Why there is no funnel.
  public enum Refusal: Error, Hashable, Sendable {
    /// So many groups counted a file; two are needed, or one where a target was set.
    case tooFewGroups(Int)
    /// The counts of the group of this name are impossible: 0 ≤ met ≤ counted does not hold.
    case impossibleCounts(name: String)
    /// Every file met, or none did, so that groups do not differ.
    case everyFileAlike
    /// The target that was set is not over 0 and under 1.
    case targetOutside(Double)

    /// The reason as a sentence.
    public var inWords: String {
      switch self {
      case .tooFewGroups(let number):
        "\(number == 0 ? "No group" : number == 1 ? "One group" : "\(number) groups") with a file counted: there is "
          + "nothing to compare."
      case .impossibleCounts(let name):
        "\(name) has counts that cannot be: more files met than were counted, or fewer than none."
      case .everyFileAlike: "Every file has the same outcome, so that groups do not differ."
      case .targetOutside(1): "A target of 100 % has no limits: any file that did not meet it misses it."
      case .targetOutside(0): "A target of 0 % has no limits: any file that met is over it."
      case .targetOutside: "A target must be over 0 % and under 100 % to have limits."
      }
    }
  }

  /// A group and its counts.
  public struct Group: Hashable, Sendable {
    /// What the group is called.
    public let name: String
    /// The files that met.
    public let met: Int
    /// The files counted.
    public let counted: Int

    /// Makes a group.
    public init(name: String, met: Int, counted: Int) {
      self.name = name
      self.met = met
      self.counted = counted
    }

    /// The share that met; nil where nothing was counted.
    public var share: Double? { counted > 0 ? Double(met) / Double(counted) : nil }
  }

  /// A group and where it lies.
  public struct Placement: Hashable, Sendable {
    /// The group.
    public let group: Group
    /// Where it lies of the limits.
    public let place: FunnelLimits.Place
    /// The 95 % limits of a group of this size; nil where nothing was counted.
    public let alert: Interval?
    /// The 99.8 % limits of a group of this size; nil where nothing was counted.
    public let alarm: Interval?
  }

  /// The groups, in the order given.
  public let placements: [Placement]
  /// The limits, for any size of group.
  public let limits: FunnelLimits
  /// Whether the target is the share over all groups, and not one that was set.
  public let isTargetOverall: Bool
  /// How much more groups differ than by chance; nil where it was not worked out.
  public let overdispersion: Overdispersion?

  /// Places groups about a target, which is the share over all of them where none is set; or throws why it cannot.
  public init(_ groups: [Group], target set: Double? = nil, method: Method = .exact) throws(Refusal) {
    if let group = groups.first(where: { $0.met < 0 || $0.met > $0.counted }) {
      throw .impossibleCounts(name: group.name)
    }
    let filled = groups.filter { $0.counted > 0 }
    guard filled.count >= (set == nil ? 2 : 1) else { throw .tooFewGroups(filled.count) }
    let overall = filled.reduce(0) { $0 + Double($1.met) } / filled.reduce(0) { $0 + Double($1.counted) }
    let target = set ?? overall
    let counts = filled.map { (met: $0.met, counted: $0.counted) }
    var overdispersion: Overdispersion?
    if case .arcsine(let trimming?) = method {
      overdispersion = Overdispersion(counts, target: target, trimming: trimming)
    }
    guard
      let limits = FunnelLimits(
        target: target,
        method: Self.lines(of: method),
        tauSquared: overdispersion?.tauSquared ?? 0
      )
    else { throw set.map { .targetOutside($0) } ?? .everyFileAlike }
    self.limits = limits
    isTargetOverall = set == nil
    self.overdispersion = overdispersion
    placements = groups.map { group in
      Placement(
        group: group,
        place: limits.place(met: group.met, counted: group.counted) ?? .notCounted,
        alert: limits.interval(.alert, counted: group.counted),
        alarm: limits.interval(.alarm, counted: group.counted)
      )
    }
  }

  /// The share that groups are held against.
  public var target: Double { limits.target }

  private static func lines(of method: Method) -> FunnelLimits.Method {
    switch method {
    case .exact: .exact
    case .normal: .normal
    case .arcsine: .arcsine
    }
  }
}
