/// Whether a pack may leave the authority: the one answer that the report on attacks gives and a release obeys.
public struct ReleaseDecision: Sendable {
  /// What an outsider can work out.
  public let attack: Attack
  /// The names of earlier releases that say other things of the same audits, so that nothing is protected against them.
  public let setAside: [String]

  /// Attacks what is to be published.
  public init(on pattern: ReleasePattern) {
    attack = Attack(on: pattern)
    setAside = pattern.setAside
  }

  /// Whether no hidden number is given away and no earlier release contradicts the pack.
  public var isSafe: Bool { attack.givenAway.isEmpty && setAside.isEmpty }

  /// Whether a pattern may be released, without working out how far each number is known.
  public static func isSafe(_ pattern: ReleasePattern) -> Bool {
    guard pattern.setAside.isEmpty else { return false }
    var suppression = pattern.suppression
    return suppression.needs.allSatisfy { $0.truth == 0 || suppression.prove($0.least) }
  }
}
