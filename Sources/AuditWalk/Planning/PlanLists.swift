import AuditDocuments

/// The two lists that a round is made of, as sheets of which nothing is understood yet.
public struct PlanLists {
  /// The list of open cases, with the names of the sheets beside it.
  public let cases: Sheet.Found
  /// The list of auditors.
  public let auditors: Sheet

  /// Takes two lists, each of them read here; what is wrong with either is said at once.
  public init(cases: () throws(Problems) -> Sheet.Found, auditors: () throws(Problems) -> Sheet.Found) throws(Problems)
  {
    var problems: [Problem] = []
    let (found, people) = (problems.gathering(cases), problems.gathering(auditors))
    guard let found, let people else { throw Problems(problems) }
    (self.cases, self.auditors) = (found, people.sheet)
  }
}
