import AuditRules
import Testing

/// Fields that are filled with words that record nothing.
@Suite struct RecordsNothingTests {
  private func found(_ identifier: String, _ file: CaseFile) throws -> Finding {
    try #require(Rule.named(identifier)).finding(for: file)
  }

  private func conference(_ text: String) throws -> Finding {
    try found(
      "conference-heard-the-child",
      CaseFile(conferences: [Conference(held: "2026-02-03", childsViews: .value(text))])
    )
  }

  @Test(arguments: [
    "Not obtained", "tbc", "n/a", "None", "Not recorded", "-", "Awaited", "pending", "not sought",
    "To be obtained by SW",
    "no views", "not known", "Not yet obtained", "TBC - awaiting report", "No decision made", "Awaiting police", "N/A.",
  ])
  func theseRecordNothing(_ text: String) throws {
    let finding = try conference(text)
    #expect(finding.outcome == .notEvidenced)
    #expect(finding.reason.contains("the words on the file say nothing of the child's views"))
  }

  @Test(arguments: [
    "No further action", "No concerns substantiated", "Child did not want to attend, sent a drawing",
    "Too young to attend, advocate spoke",
    "Not to go back home", "None of the adults listens, she says", "Not sought by her father, who was told",
    "He wants to stay",
  ])
  func theseRecordSomething(_ text: String) throws { #expect(try conference(text).outcome == .met) }

  @Test func whatWasDecidedIsRecorded() throws {
    func strategy(_ text: String) throws -> Outcome {
      let file = CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-01", decision: .value(text))])
      return try found("strategy-decision-recorded", file).outcome
    }
    #expect(try strategy("No further action") == .met)
    #expect(try strategy("No decision made") == .notEvidenced)
    #expect(try strategy("Pending") == .notEvidenced)
  }

  @Test func anEnquiryThatIsNotCompletedIsAskedNothingWhereItsOutcomeIsAwaited() throws {
    func enquiry(completed: Fact<Day>, _ text: String) throws -> Outcome {
      let enquiry = Section47Enquiry(started: "2026-02-01", completed: completed, outcome: .value(text))
      return try found("enquiry-outcome-recorded", CaseFile(section47Enquiries: [enquiry])).outcome
    }
    #expect(try enquiry(completed: .empty, "awaiting medical") == .notApplicable)
    #expect(try enquiry(completed: "2026-02-10", "awaiting medical") == .notEvidenced)
    #expect(try enquiry(completed: "2026-02-10", "No concerns substantiated") == .met)
  }
}
