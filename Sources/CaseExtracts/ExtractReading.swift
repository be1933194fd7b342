import AuditDocuments

/// What reading a source of extracts came to.
public struct ExtractReading: Sendable, Equatable {
  /// How many cases were handed on.
  public var cases: Int
  /// What was wrong; warnings and errors, the most important last.
  public var problems: Problems

  /// Makes the result of a reading.
  public init(cases: Int, problems: Problems) {
    self.cases = cases
    self.problems = problems
  }
}
