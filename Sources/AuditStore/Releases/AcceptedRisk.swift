/// That a pack was released although it gives a hidden number away, and who answers for it.
public struct AcceptedRisk: Hashable, Sendable {
  /// Who took the risk: a role, not a name.
  public var role: String
  /// Why.
  public var reason: String

  /// Makes an accepted risk.
  public init(role: String, reason: String) {
    self.role = role
    self.reason = reason
  }

  /// What a page says of it.
  public var statement: String {
    "RELEASED AT A RISK: hidden numbers can be worked out; \(role) answers for it: \(reason)"
  }
}
