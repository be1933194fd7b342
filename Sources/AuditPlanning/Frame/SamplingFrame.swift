import AuditRules

/// The cases that a sample is drawn from, and those of the list that are not among them, with the reason.
public struct SamplingFrame: Hashable, Sendable {
  /// A case of the list that is left out.
  public struct LeftOut: Hashable, Sendable {
    /// The case.
    public var reference: String
    /// Why it is left out: the first reason that holds.
    public var reason: Exclusion
  }

  /// The cases that can be drawn, in the order of the draw: rank 1 first.
  public let cases: [FrameCase]
  /// The cases that cannot, in the order of the draw.
  public let leftOut: [LeftOut]
  /// The seed of the order.
  public let seed: UInt64

  /// Makes the frame of a list; the order of its rows does not matter.
  ///
  /// - Parameters:
  ///   - list: every case once; of several with one reference the first counts.
  ///   - scope: what the round looks at.
  ///   - seed: the number that the order of the draw begins with.
  public init(_ list: [FrameCase], scope: FrameScope, seed: UInt64) {
    var seen: Set<String> = []
    let ordered = DrawOrder(seed: seed).sorted(list.filter { seen.insert($0.reference).inserted })
    var kept: [FrameCase] = []
    var left: [LeftOut] = []
    var families: Set<String> = []
    for each in ordered {
      if let reason = Self.reason(to: each, leaveOutOf: scope, families: families) {
        left.append(LeftOut(reference: each.reference, reason: reason))
      } else {
        kept.append(each)
        if let family = each.siblings { families.insert(family) }
      }
    }
    cases = kept
    leftOut = left
    self.seed = seed
  }

  /// How many cases of the list are left out for each reason; reasons without a case are not in it.
  public var exclusions: [(reason: Exclusion, cases: Int)] {
    let counts = Dictionary(grouping: leftOut, by: \.reason).mapValues(\.count)
    return counts.sorted { $0.key < $1.key }.map { (reason: $0.key, cases: $0.value) }
  }

  /// The parts of the frame by name, with the cases of each in the order of the draw; cases without a part are under "".
  public var strata: [(name: String, cases: [FrameCase])] {
    Dictionary(grouping: cases) { $0.stratum ?? "" }.sorted { $0.key < $1.key }.map { (name: $0.key, cases: $0.value) }
  }

  private static func reason(
    to each: FrameCase,
    leaveOutOf scope: FrameScope,
    families: Set<String>
  ) -> Exclusion? {
    if each.isClosed { return .closed }
    if let closed = each.closed, closed < scope.day { return .closed }
    if let last = each.lastAudited, scope.monthsBetweenAudits > 0,
      last.adding(months: scope.monthsBetweenAudits) > scope.day
    {
      return .auditedLately
    }
    if each.isOutOfScope { return .outOfScope }
    if scope.isOneChildOfFamily, let family = each.siblings, families.contains(family) { return .siblingInFrame }
    return nil
  }
}
