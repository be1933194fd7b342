/// What of a pack's counts may be published, and why the rest may not.
public struct ReleasePattern: Sendable {
  /// Why a count is hidden.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// It is small.
    case small
    /// Its team has so few workers that the count would be about one of them.
    case fewWorkers = "few-workers"
    /// A pack published earlier about the same audits hid it.
    case hiddenEarlier = "hidden-earlier"
    /// It differs by a small number from what a pack published earlier shows.
    case smallChange = "small-change"
    /// Another hidden count could be worked out from it.
    case protectsAnother = "protects-another"
  }

  /// The policy that was applied.
  public let policy: DisclosurePolicy
  /// Why each hidden count is hidden, by identifier; printed counts only.
  public let hidden: [String: Reason]
  /// What is printed, by identifier, as it goes into the register of releases.
  public let counts: [String: ReleasedCount]
  /// The names of earlier releases of the same or some of the same audits whose figures cannot be reconciled with these
  /// counts, so that nothing was protected against them.
  public let setAside: [String]
  private let standing: Suppression.Standing
  /// What is hidden and what was proven of it, to be attacked.
  var suppression: Suppression { Suppression(standing) }

  init(_ suppression: Suppression, setAside: [String]) {
    let outsider = suppression.outsider
    policy = outsider.policy
    hidden = Dictionary(uniqueKeysWithValues: suppression.reasons.map { (outsider.ids[$0.key], $0.value) })
    var counts: [String: ReleasedCount] = [:]
    for (number, cell) in outsider.cells.enumerated() where cell.isPrinted {
      let isHidden = suppression.reasons[number] != nil
      counts[outsider.ids[number]] = isHidden ? .hidden : ReleasedCount(outsider.policy.rounded(cell.count))
    }
    self.counts = counts
    self.setAside = setAside
    standing = suppression.standing
  }

  /// A count as it may be printed; hidden where it is not printed or not known.
  public subscript(id: String) -> ReleasedCount { counts[id] ?? .hidden }
}

extension LinkedCounts {
  /// Protects the counts: decides which are shown and which are hidden, so that no hidden one can be worked out.
  ///
  /// The same counts and the same earlier releases give the same pattern, in whatever order they were added.
  ///
  /// - Parameters:
  ///   - policy: what counts as small.
  ///   - audits: digests of the audits counted; earlier releases are compared by them.
  ///   - earlier: what was published before. A release is taken into account if its audits are the same, some of, or
  ///     more than these.
  /// - Returns: what may be printed.
  public func released(
    under policy: DisclosurePolicy,
    audits: Set<String> = [],
    after earlier: [EarlierRelease] = []
  ) -> ReleasePattern {
    pattern(under: policy, audits: audits, after: earlier, isPrimaryOnly: !policy.isProtective)
  }

  /// Hides only what is hidden on its own account, to show what that alone would give away; not for publishing.
  public func primaryOnly(
    under policy: DisclosurePolicy,
    audits: Set<String> = [],
    after earlier: [EarlierRelease] = []
  ) -> ReleasePattern {
    pattern(under: policy, audits: audits, after: earlier, isPrimaryOnly: true)
  }

  private func pattern(
    under policy: DisclosurePolicy,
    audits: Set<String>,
    after earlier: [EarlierRelease],
    isPrimaryOnly: Bool
  ) -> ReleasePattern {
    let system = policy.isProtective ? self : withoutSensitivity
    let learned = Outsider(system, policy: policy).learning(earlier: policy.isProtective ? earlier : [], audits: audits)
    var suppression = Suppression(system, policy: policy, learned: learned)
    if !isPrimaryOnly { suppression.protect() }
    return ReleasePattern(suppression, setAside: learned.setAside)
  }
}
