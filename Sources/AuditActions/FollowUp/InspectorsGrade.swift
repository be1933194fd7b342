import AuditRules

/// A case in a round, whoever audited it.
public struct CaseOfRound: Hashable, Comparable, Sendable {
  /// The round.
  public let round: String
  /// The reference of the case.
  public let reference: String

  /// Makes one.
  public init(round: String, case reference: String) { (self.round, self.reference) = (round, reference) }

  /// Sorts cases by round and reference.
  public static func < (left: CaseOfRound, right: CaseOfRound) -> Bool {
    (left.round, left.reference) < (right.round, right.reference)
  }
}

/// How inspectors graded a case that the council had audited.
public struct InspectorsGrade: Hashable, Sendable {
  /// The case.
  public let file: CaseOfRound
  /// Their grade of the whole file.
  public let grade: Grade
  /// The role of who entered it.
  public let by: String
  /// The day on which inspectors gave it.
  public let on: Day
}
