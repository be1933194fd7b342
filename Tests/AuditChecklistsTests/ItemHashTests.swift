@testable import AuditChecklists
import AuditDocuments
import AuditRules
import Testing

/// The fingerprint by which answers of two versions may be compared.
@Suite struct ItemHashTests {
  private static let asked = "id: short, ask: Is the plan short?, look-for: Few words., ref: PLN07"
  private static let ruled = "id: short, rule: supervision-decisions-on-file, with: { days: 5, share: 0.8 }"

  @Test(arguments: [
    "id: short, ask: Is the plan brief?, look-for: Few words.",
    "id: short, ask: Is the plan short?, look-for: Few lines.",
    "id: short, ask: Is the plan short?",
    "id: short, ask: 'Is the plan short? Few words.?'",
    "id: short, ask: Is the plan short?, look-for: Few words., rule: plan-has-contingency",
  ])
  func anotherWordingOrRuleIsAnotherHash(item: String) throws {
    #expect(try Sample.item(item).hash != Sample.item(Self.asked).hash)
  }

  @Test(arguments: [
    "id: renamed, ask: Is the plan short?, look-for: Few words.",
    "id: short, ask: Is the plan short?, look-for: Few words., ref: PLN08",
    "id: short, ask: Is the plan short?, look-for: Few words., standard: a-standard",
    "id: short, ask: Is the plan short?, look-for: Few words., limits: inadequate",
    "id: short, ask: Is the plan short?, look-for: Few words., show: [plans]",
  ])
  func whatDoesNotChangeTheQuestionDoesNotChangeTheHash(item: String) throws {
    #expect(try Sample.item(item).hash == Sample.item(Self.asked).hash)
  }

  @Test(arguments: ["{ days: 6, share: 0.8 }", "{ days: 5, share: 0.9 }", "{ days: 5 }", "{}"])
  func anotherThresholdIsAnotherHash(settings: String) throws {
    let item = "id: short, rule: supervision-decisions-on-file, with: \(settings)"
    #expect(try Sample.item(item).hash != Sample.item(Self.ruled).hash)
  }

  @Test func theOrderOfThresholdsDoesNotMatter() throws {
    let other = try Sample.item("id: short, rule: supervision-decisions-on-file, with: { share: 0.80, days: 5 }")
    #expect(try other.hash == Sample.item(Self.ruled).hash)
  }

  @Test func anotherRevisionOfTheRuleIsAnotherHash() throws {
    let item = try Sample.item(Self.ruled)
    let use = try #require(item.rule)
    let revised = ChecklistItem(
      item,
      rule: .init(identifier: use.identifier, revision: use.revision + 1, settings: use.settings)
    )
    let same = ChecklistItem(item, rule: use)
    #expect(same.hash == item.hash && revised.hash != item.hash)
    // An answer under an earlier revision is one to the same words.
    #expect(revised.wasAsked(as: item.hash) && revised.wasAsked(as: revised.hash) && !item.wasAsked(as: revised.hash))
    let loosened = ChecklistItem(
      item,
      rule: .init(identifier: use.identifier, revision: use.revision + 1, settings: ["share": 0.1])
    )
    #expect(!loosened.wasAsked(as: item.hash))
    #expect(try Sample.item(Self.asked).hashes == [Sample.item(Self.asked).hash])
  }

  @Test func theHashIsSixteenHexadecimalDigitsThatNeverChange() throws {
    // The SHA-256 digest of "caseaudit-item/1", question and look-for, joined by U+001F, worked out elsewhere.
    #expect(try Sample.item(Self.asked).hash == "68eec3c04a1a04e6")
    // With a rule its revision comes after them, and its thresholds in the order of their names.
    let ruled = try Sample.item(Self.ruled)
    let use = try #require(ruled.rule)
    let parts = ["caseaudit-item/1", ruled.question, "", "\(use.identifier)/\(use.revision)", "days=5.0", "share=0.8"]
    #expect(ruled.hash == ContentDigest.sha256Hex(of: parts.joined(separator: "\u{1F}")).prefix(16))
  }

  @Test func foldedTextHasTheHashOfTheSameTextOnOneLine() throws {
    let folded =
      Sample.head + """
        sections:
          - id: first-section
            title: First
            items:
              - id: short
                ask: >
                  Is the
                  plan short?
                look-for: |
                  Few words.

        """
    #expect(try Sample.read(folded).items[0].hash == Sample.item(Self.asked).hash)
    let lines = folded.replacing("\n", with: "\r\n")
    #expect(try Sample.read("\u{FEFF}" + lines).items[0].hash == Sample.item(Self.asked).hash)
  }
}

extension ChecklistItem {
  /// The same item with another use of its rule.
  fileprivate init(_ item: ChecklistItem, rule: RuleUse) {
    self.init(
      id: item.id,
      ref: item.ref,
      rule: rule,
      question: item.question,
      lookFor: item.lookFor,
      show: item.show,
      standard: item.standard,
      limits: item.limits,
      answeredByRule: item.answeredByRule,
      onlyIf: item.onlyIf,
      waiver: item.waiver
    )
  }
}
