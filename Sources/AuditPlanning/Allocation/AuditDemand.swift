/// How it came that an auditor who had a case does not have it any more.
public enum Return: Hashable, Sendable {
  /// The auditor stepped back from it.
  case steppedBack
  /// Nothing was written in it for so many days, which is longer than its lease.
  case lease(days: Int)
  /// The auditor began it, and the plan has it elsewhere.
  case givenToAnother
  /// The auditor's account was closed.
  case accountClosed
}

/// A case that has to be read, and by how many auditors.
public struct AuditDemand: Hashable, Sendable {
  /// The case.
  public var reference: String
  /// Who is tied to it.
  public var ties: CaseTies
  /// Whether a second auditor reads it too, blind.
  public var isDouble: Bool
  /// The auditors who had it and are not to have it again, each with how that came.
  public var returnedBy: [String: Return]

  /// Makes the demand for a case.
  public init(
    reference: String,
    ties: CaseTies = CaseTies(),
    isDouble: Bool = false,
    returnedBy: [String: Return] = [:]
  ) {
    self.reference = reference
    self.ties = ties
    self.isDouble = isDouble
    self.returnedBy = returnedBy
  }
}
