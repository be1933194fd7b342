/// A case that has to be read, and by how many auditors.
public struct AuditDemand: Hashable, Sendable {
  /// The case.
  public var reference: String
  /// Who is tied to it.
  public var ties: CaseTies
  /// Whether a second auditor reads it too, blind.
  public var isDouble: Bool

  /// Makes the demand for a case.
  public init(reference: String, ties: CaseTies = CaseTies(), isDouble: Bool = false) {
    self.reference = reference
    self.ties = ties
    self.isDouble = isDouble
  }
}
