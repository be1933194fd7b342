/// How often two auditors of one file gave the same answer, before any moderation.
public struct AgreementCounts: Hashable, Sendable {
  /// Files that two auditors signed.
  public var files = 0
  /// Items that both answered.
  public var compared = 0
  /// Items that both answered alike.
  public var same = 0
  /// Files on which both gave the same overall grade.
  public var sameGrade = 0

  /// Makes counts of nothing.
  public init() {}

  /// Adds counts taken elsewhere.
  public static func += (left: inout AgreementCounts, right: AgreementCounts) {
    left.files += right.files
    left.compared += right.compared
    left.same += right.same
    left.sameGrade += right.sameGrade
  }
}
