import AuditRules
import Testing

@Suite struct EveryRuleTests {
  @Test(arguments: Rule.catalogue.map(\.identifier)) func anyFactsAtAllGetAFinding(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    var files = RandomCaseFiles(seed: 7)
    var seen = OutcomeCounts()
    for _ in 0..<500 {
      let caseFile = files.next()
      let finding = rule.finding(for: caseFile)
      let occurrences = finding.occurrences
      guard finding == rule.finding(for: caseFile), Self.isASentence(finding.reason),
        occurrences.isEmpty || occurrences.contains(where: { $0.outcome == finding.outcome }),
        occurrences.allSatisfy({ !$0.subject.isEmpty && Self.isASentence($0.reason) })
      else {
        Issue.record("a finding that nobody can read: \(finding)")
        return
      }
      seen[finding.outcome] += 1
    }
    #expect((seen.notSeen > 0 || Self.ofAnyFile.contains(identifier)) && seen.counted > 0)
  }

  /// Rules that read whatever is there: a file in which they see nothing is an empty one.
  private static let ofAnyFile: Set = ["dates-in-order", "entries-held-once"]

  private static func isASentence(_ reason: String) -> Bool {
    !reason.isEmpty && !reason.hasSuffix(".") && !reason.contains("  ")
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func anExtractWithNothingInItIsNotSeen(identifier: String) throws {
    let finding = try #require(Rule.named(identifier)).finding(for: CaseFile())
    #expect(finding.outcome == .notSeen)
    #expect(finding.reason.hasPrefix("the extract"))
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func aListWithNothingInItIsAsAnEmptyPart(identifier: String) throws
  {
    let rule = try #require(Rule.named(identifier))
    #expect(rule.finding(for: Self.caseFile(isList: true)) == rule.finding(for: Self.caseFile(isList: false)))
  }

  /// A case file with one of each thing that rules judge, and nothing in what these point to.
  private static func caseFile(isList: Bool) -> CaseFile {
    func nothing<Element>() -> Part<Element> { isList ? .value([]) : .empty }
    return CaseFile(
      extracted: "2026-03-31",
      workers: nothing(),
      referrals: [Referral(identifier: "r1", received: "2025-06-02", noFurtherAction: false, closed: .empty)],
      assessments: nothing(),
      strategyDiscussions: [
        StrategyDiscussion(identifier: "d1", chairRole: .value(.teamManager), participants: nothing())
      ],
      section47Enquiries: [Section47Enquiry(identifier: "e1", started: "2025-06-02", conferenceRequired: true)],
      conferences: nothing(),
      plans: [
        Plan(
          identifier: "p1",
          kind: .value(.childProtection),
          started: "2025-06-02",
          ended: .empty,
          outcomes: nothing()
        )
      ],
      coreGroups: nothing(),
      visits: nothing(),
      reviews: nothing(),
      supervisions: [Supervision(held: "2026-01-05", decisions: nothing())]
    )
  }

  @Test(arguments: Rule.catalogue.map(\.identifier)) func thresholdsBeyondTheirRangeAreHeld(identifier: String) throws {
    let rule = try #require(Rule.named(identifier))
    var files = RandomCaseFiles(seed: 8)
    for value in [Double.nan, .infinity, -.infinity, 1e300, -1, 0] {
      let settings = Settings(Dictionary(uniqueKeysWithValues: rule.thresholds.map { ($0.name, value) }))
      for _ in 0..<20 { #expect(!rule.finding(for: files.next(), with: settings).reason.isEmpty) }
    }
  }
}
