import AuditPages
import AuditSummaries

/// The shares of groups of different sizes around a target, with the limits within which chance alone keeps them.
public struct Funnel: Chart, Sendable {
  /// One group, for example a team.
  public struct Group: Sendable {
    /// Its name.
    public var label: String
    /// How many met it.
    public var met: ReleasedCount
    /// How many were counted.
    public var counted: ReleasedCount
    /// Where it lies of the limits; worked out from them where it is not given.
    ///
    /// Between two whole numbers a limit is drawn as a line, and a group on the wrong side of it by less than one file
    /// is inside all the same.
    public var place: FunnelLimits.Place?

    /// Makes a group.
    public init(
      label: String,
      met: ReleasedCount,
      counted: ReleasedCount,
      place: FunnelLimits.Place? = nil
    ) {
      self.label = label
      self.met = met
      self.counted = counted
      self.place = place
    }

    var share: Double? { counted.share(of: met) }
  }

  /// The limits for one size of group, all from 0 to 1.
  public struct Limit: Hashable, Sendable {
    /// How many are counted.
    public var n: Int
    /// The lower limit that chance alone goes below once in 40 times.
    public var low95: Double
    /// The upper limit of the same kind.
    public var high95: Double
    /// The lower limit that chance alone goes below once in 1,000 times.
    public var low998: Double
    /// The upper limit of the same kind.
    public var high998: Double

    /// Makes the limits for one size.
    public init(n: Int, low95: Double, high95: Double, low998: Double, high998: Double) {
      self.n = n
      self.low95 = low95
      self.high95 = high95
      self.low998 = low998
      self.high998 = high998
    }
  }

  /// Where a group stands to its limits.
  enum Standing: CaseIterable {
    case below998, below95, inside, above95, above998

    init?(_ place: FunnelLimits.Place) {
      switch place {
      case .belowAlarm: self = .below998
      case .belowAlert: self = .below95
      case .inside: self = .inside
      case .aboveAlert: self = .above95
      case .aboveAlarm: self = .above998
      case .notCounted: return nil
      }
    }

    var inWords: String {
      switch self {
      case .below998: "below the lower 99.8\u{A0}% limit"
      case .below95: "below the lower 95\u{A0}% limit"
      case .inside: "within the 95\u{A0}% limits"
      case .above95: "above the upper 95\u{A0}% limit"
      case .above998: "above the upper 99.8\u{A0}% limit"
      }
    }
  }

  let id: String
  let title: String
  let subject: String
  let things: String
  let groups: [Group]
  let target: Double
  let limits: [Limit]
  let smallest: Int
  let fewestDrawn: Int
  let targetName: String

  /// Makes a figure; nothing where there is no group to draw, a number is not a share, or limits are missing.
  ///
  /// - Parameters:
  ///   - id: small letters and hyphens.
  ///   - title: what it shows, in a few words.
  ///   - subject: what a group is, an "s" makes it several.
  ///   - things: what is counted.
  ///   - groups: the groups, in the order of the letters they get.
  ///   - target: the share that was set as a target, or the share of all.
  ///   - targetName: what that share is called beside its line.
  ///   - limits: for every size without a gap, best from 1 to that of the largest group: single sizes would give
  ///     those of hidden groups away.
  ///   - smallestPercentage: how many things a percentage is made of at least.
  ///   - fewestDrawn: how many things a dot stands for at least; as many where it is not given.
  public init?(
    id: String,
    title: String,
    subject: String = "team",
    things: String = "files",
    groups: [Group],
    target: Double,
    targetName: String = "target",
    limits: [Limit],
    smallestPercentage: Int,
    fewestDrawn: Int? = nil
  ) {
    self.id = id
    self.title = title
    self.subject = subject
    self.things = things
    self.groups = groups
    self.target = target
    self.limits = limits
    smallest = smallestPercentage
    self.fewestDrawn = fewestDrawn ?? smallestPercentage
    self.targetName = targetName
    guard (0...1).contains(target), limits.allSatisfy(Self.isSound),
      zip(limits, limits.dropFirst()).allSatisfy({ $0.n < .max && $0.n + 1 == $1.n }),
      groups.allSatisfy({ $0.counted.canHold($0.met) }), !drawn.isEmpty,
      drawn.allSatisfy({ limit(groups[$0]) != nil })
    else { return nil }
  }

  private static func isSound(_ limit: Limit) -> Bool {
    [limit.low95, limit.high95, limit.low998, limit.high998].allSatisfy((0...1).contains) && limit.n > 0
  }

  /// The places of the groups that have a dot.
  var drawn: [Int] {
    groups.indices.filter { groups[$0].share != nil && (groups[$0].counted.value ?? 0) >= fewestDrawn }
  }

  private func limit(_ group: Group) -> Limit? {
    guard let counted = group.counted.value, let first = limits.first?.n, counted >= first else { return nil }
    let place = counted - first
    return limits.indices.contains(place) ? limits[place] : nil
  }

  func standing(_ group: Group) -> Standing? {
    guard let share = group.share, let limit = limit(group) else { return nil }
    if let place = group.place { return Standing(place) }
    if share < limit.low998 { return .below998 }
    if share > limit.high998 { return .above998 }
    if share < limit.low95 { return .below95 }
    return share > limit.high95 ? .above95 : .inside
  }

  /// The letters of a drawn group: A to Z, then AA to AZ and so on.
  func letters(_ place: Int) -> String {
    var number = place + 1
    var letters = ""
    while number > 0 {
      let letter = UnicodeScalar(UInt8(65 + (number - 1) % 26))
      letters = String(letter) + letters
      number = (number - 1) / 26
    }
    return letters
  }

  func counts(_ group: Group, things: String? = nil) -> String {
    Words.counts(group.met, of: group.counted, things: things, smallestPercentage: smallest)
  }

  /// The figure.
  public var figure: Figure { Figure(self) }

  var tidyRows: [[String]] {
    let heads = [
      "group", "letter", "met", "counted", "share", "target", "low95", "high95", "low998", "high998", "standing",
    ]
    let drawn = drawn
    return [heads]
      + groups.indices.map { index in
        let group = groups[index]
        let place = drawn.firstIndex(of: index)
        let limit = place == nil ? nil : limit(group)
        let ends = [limit?.low95, limit?.high95, limit?.low998, limit?.high998].map { $0?.cell ?? "" }
        return [
          group.label, place.map(letters) ?? "", Words.number(group.met), Words.number(group.counted),
          Words.cell(group.met, of: group.counted), target.cell,
        ] + ends + [place == nil ? "not drawn" : standing(group)?.inWords.replacing("\u{A0}", with: " ") ?? ""]
      }
  }
}
