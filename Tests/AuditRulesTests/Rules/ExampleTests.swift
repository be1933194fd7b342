import AuditRules
import Testing

@Suite struct ExampleTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let rule: Rule
    let example: Example
    var testDescription: String { "\(rule.identifier): \(example.says)" }
  }

  static let all = Rule.catalogue.flatMap { rule in rule.examples.map { Case(rule: rule, example: $0) } }

  @Test(arguments: all) func everyExampleOfEveryRuleHolds(_ shown: Case) {
    let finding = shown.rule.finding(for: shown.example.caseFile, with: shown.example.settings)
    let place = "\(shown.rule.identifier), example on line \(shown.example.line)"
    #expect(finding.outcome == shown.example.outcome, "\(place)")
    #expect(finding.reason == shown.example.reason, "\(place)")
  }

  /// A reason is read by people: its days are in words, also those that are no good.
  @Test(arguments: all) func noReasonHasADayInFigures(_ shown: Case) {
    for day in [nil, "2011-04-01"] {
      let settings = day.flatMap(Day.init).map { Settings(asIf: $0) } ?? shown.example.settings
      let finding = shown.rule.finding(for: shown.example.caseFile, with: settings)
      for reason in [finding.reason] + finding.occurrences.map(\.reason) {
        #expect(!reason.contains(/\d{4}-\d{2}-\d{2}/), "\(reason)")
      }
    }
  }

  @Test func thereAreExamples() {
    #expect(Self.all.count >= Rule.catalogue.count * 4)
  }
}
