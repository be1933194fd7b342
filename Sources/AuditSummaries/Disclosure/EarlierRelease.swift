/// What a pack that was published earlier gave away: a line in the register of releases.
///
/// Two packs that are safe each on its own can give a count away together, by subtraction.
public struct EarlierRelease: Hashable, Sendable {
  /// What it was a summary of, for example `2026-H1`.
  public let name: String
  /// The protection that it was published under.
  public let policy: DisclosurePolicy
  /// Digests of the audits that it counted; an audit that was amended has another digest.
  public let audits: Set<String>
  /// What it printed, by identifier; hidden where it printed that a number is hidden.
  public let counts: [String: ReleasedCount]

  /// Makes an earlier release from what the register holds.
  public init(name: String, policy: DisclosurePolicy, audits: Set<String>, counts: [String: ReleasedCount]) {
    self.name = name
    self.policy = policy
    self.audits = audits
    self.counts = counts
  }
}

extension EarlierRelease {
  /// What it printed of a count of another pack; nil where it printed nothing.
  ///
  /// Releases of 0.2.0 named the items of every version alike. Such a name is that of a later version where the other pack
  /// has no audit of the first.
  func count(_ id: String, beside ids: Set<String>) -> ReleasedCount? {
    if let count = counts[id] { return count }
    guard let alike = PublishedTables.nameWithoutVersion(id), !ids.contains(alike) else { return nil }
    return counts[alike]
  }
}
