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

  @Test func thereAreExamples() {
    #expect(Self.all.count >= Rule.catalogue.count * 4)
  }
}
