import AuditRules

extension AgreementTable where Category == Grade {
  /// How many files the second auditor, blind, graded lower than the first.
  public var lowered: Int { cells.filter { $0.second < $0.first }.reduce(0) { $0 + $1.count } }

  /// How many files the second auditor, blind, graded higher than the first.
  public var raised: Int { cells.filter { $0.second > $0.first }.reduce(0) { $0 + $1.count } }
}
