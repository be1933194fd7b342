/// A sentence, facts, and what a rule says of them: the rule's test and its documentation at once.
public struct Example: Sendable {
  /// What the example shows.
  public let says: String

  /// The facts.
  public let caseFile: CaseFile

  /// Thresholds set for it.
  public let settings: Settings

  /// The outcome expected of the case.
  public let outcome: Outcome

  /// The reason expected, word for word.
  public let reason: String

  /// The line of the rule's file, so that a wrong example is found at once.
  public let line: Int

  /// Makes an example.
  public init(
    _ says: String,
    _ caseFile: CaseFile,
    with settings: Settings = [:],
    is outcome: Outcome,
    because reason: String,
    line: Int = #line
  ) {
    self.says = says
    self.caseFile = caseFile
    self.settings = settings
    self.outcome = outcome
    self.reason = reason
    self.line = line
  }
}
