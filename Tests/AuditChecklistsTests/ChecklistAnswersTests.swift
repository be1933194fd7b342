import AuditChecklists
import AuditRules
import Testing

/// Which items are asked, and which grade the answers leave.
@Suite struct ChecklistAnswersTests {
  private static func chain() throws -> Checklist {
    try Sample.read(
      Sample.text(
        "id: one, ask: Was there one?, limits: good",
        "id: two, ask: 'And two?', limits: inadequate, only-if: { item: one, outcomes: [partlyMet, notMet] }",
        "id: three, ask: 'And three?', only-if: { item: two, outcomes: [met] }"
      )
        + "  - id: second-section\n    title: Second\n    items:\n"
        + Sample.lines([
          "id: four, ask: 'And four?', limits: requires-improvement",
          "id: five, ask: 'And five?', limits: requires-improvement",
        ])
    )
  }

  private static func asked(_ answers: [String: Outcome]) throws -> [String] {
    try chain().askedItems(given: answers).map(\.id)
  }

  @Test func anItemIsDormantUntilTheOneItDependsOnIsAnsweredSo() throws {
    #expect(try Self.asked([:]) == ["one", "four", "five"])
    #expect(try Self.asked(["one": .notMet]) == ["one", "two", "four", "five"])
    #expect(try Self.asked(["one": .partlyMet]) == ["one", "two", "four", "five"])
    for outcome in Outcome.allCases where outcome != .notMet && outcome != .partlyMet {
      #expect(try Self.asked(["one": outcome]) == ["one", "four", "five"])
    }
  }

  @Test func aDormantItemWakesNoOther() throws {
    #expect(try Self.asked(["one": .notMet, "two": .met]) == ["one", "two", "three", "four", "five"])
    #expect(try Self.asked(["one": .met, "two": .met]) == ["one", "four", "five"])
  }

  @Test func aKeptAnswerCountsAgainWhenItsItemIsShownAgain() throws {
    var answers: [String: Outcome] = ["one": .notMet, "two": .met, "three": .notMet]
    #expect(try Self.asked(answers).contains("three"))
    answers["one"] = .met
    #expect(try !Self.asked(answers).contains("three"))
    answers["one"] = .partlyMet
    #expect(try Self.asked(answers).contains("three"))
  }

  @Test func aDormantItemNeverCaps() throws {
    let checklist = try Self.chain()
    #expect(checklist.cap(given: ["one": .met, "two": .notMet]) == nil)
    let cap = checklist.cap(given: ["one": .partlyMet, "two": .notMet])
    #expect(cap?.grade == .inadequate && cap?.item.id == "two")
  }

  @Test(arguments: Outcome.allCases) func onlyNotMetAndNotEvidencedCap(outcome: Outcome) throws {
    let cap = try Self.chain().cap(given: ["four": outcome])
    #expect((cap?.grade == .requiresImprovement) == (outcome == .notMet || outcome == .notEvidenced))
  }

  @Test func theLowestLimitWinsAndTheFirstOfEqualOnesIsNamed() throws {
    let checklist = try Self.chain()
    #expect(checklist.cap(given: ["one": .notEvidenced])?.grade == .good)
    let two = checklist.cap(given: ["one": .notEvidenced, "five": .notMet])
    #expect(two?.grade == .requiresImprovement && two?.item.id == "five")
    let equal = checklist.cap(given: ["four": .notMet, "five": .notMet])
    #expect(equal?.item.id == "four")
    let all = checklist.cap(given: ["one": .notMet, "two": .notMet, "four": .notMet])
    #expect(all?.grade == .inadequate && all?.item.id == "two")
  }

  @Test func aSectionIsCappedByItsOwnItemsAlone() throws {
    let checklist = try Self.chain()
    let answers: [String: Outcome] = ["one": .notMet, "two": .notEvidenced, "four": .notMet]
    #expect(checklist.cap(given: answers, in: "first-section")?.grade == .inadequate)
    #expect(checklist.cap(given: answers, in: "second-section")?.grade == .requiresImprovement)
    #expect(checklist.cap(given: ["one": .notMet], in: "second-section") == nil)
    #expect(checklist.cap(given: answers, in: "no-such-section") == nil)
  }

  @Test func itemsAreFoundByTheirIdentifiersAndSections() throws {
    let checklist = try Self.chain()
    #expect(checklist.items.map(\.id) == ["one", "two", "three", "four", "five"])
    #expect(checklist.item("three")?.question == "And three?" && checklist.item("six") == nil)
    #expect(checklist.section(of: "five")?.id == "second-section" && checklist.section(of: "six") == nil)
  }

  @Test(arguments: [(", answered-by: rule", true), (", answered-by: auditor", false), ("", false)])
  func aRuleAnswersOnlyWhereItIsSaid(_ answeredBy: String, _ isRule: Bool) throws {
    #expect(try Sample.item("id: a, rule: reviews-in-time\(answeredBy)").answeredByRule == isRule)
  }
}
