import Testing

@testable import AuditChecklists

@Suite struct ItemIdentifierTests {
  @Test(arguments: ["a", "outcomes-smart", "plan2", "a--b", "z9", String(repeating: "a", count: 64)])
  func smallLettersDigitsAndHyphensMakeAnIdentifier(text: String) {
    #expect(ChecklistReader.isIdentifier(text))
  }

  @Test(
    arguments: [
      "", "-a", "2plan", "a-", "Plan", "plan_smart", "plan smart", "plän", "{", "`", "a/", "a:",
      String(repeating: "a", count: 65),
    ]
  )
  func nothingElseDoes(text: String) {
    #expect(!ChecklistReader.isIdentifier(text))
  }

  @Test func onlyAnItemThatSaysSoIsAnsweredByItsRule() throws {
    let byRule = try Sample.item("id: one, rule: assessment-in-time-from-referral, answered-by: rule")
    let byAuditor = try Sample.item("id: one, rule: assessment-in-time-from-referral")
    #expect(byRule.answeredByRule)
    #expect(!byAuditor.answeredByRule)
  }
}
