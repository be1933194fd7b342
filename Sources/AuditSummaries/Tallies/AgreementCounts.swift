import AuditRules

/// What two auditors of one file gave at their first signatures, side by side, and what was changed after them.
public struct AgreementCounts: Hashable, Sendable {
  /// Files that two auditors signed.
  public private(set) var files = 0
  /// The answers of both to the same items.
  public private(set) var answers = AgreementByFile<Outcome>()
  /// The grades of both for the whole file.
  public private(set) var grades = AgreementTable<Grade>()
  /// What was changed after the first signature, in all signed audits and not only where two read one file.
  public var changes = ChangesAfterSigning()

  /// Makes counts of nothing.
  public init() {}

  /// Items that both answered.
  public var compared: Int { answers.table.total }

  /// Items that both answered alike.
  public var same: Int { answers.table.same }

  /// Files on which both gave the same overall grade.
  public var sameGrade: Int { grades.same }

  /// Adds one file that two auditors signed.
  ///
  /// - Parameters:
  ///   - file: the answers of both to each item that both answered.
  ///   - grade: the grades of both for the whole file, nil unless both gave one.
  public mutating func add(answers file: AgreementTable<Outcome>, grade: (first: Grade, second: Grade)?) {
    files += 1
    answers.add(file)
    if let grade { grades.add(grade.first, grade.second) }
  }

  /// Adds counts taken elsewhere.
  public static func += (left: inout AgreementCounts, right: AgreementCounts) {
    left.files += right.files
    left.answers += right.answers
    left.grades += right.grades
    left.changes += right.changes
  }
}
