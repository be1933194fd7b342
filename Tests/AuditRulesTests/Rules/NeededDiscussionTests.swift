import Testing

@testable import AuditRules

/// What calls for a strategy discussion, beside what the examples of the rule show.
@Suite struct NeededDiscussionTests {
  private func finding(_ file: CaseFile) throws -> Finding {
    try #require(Rule.named("strategy-discussion-held-when-needed")).finding(for: file)
  }

  /// A file with one call in one of the places where a file can call.
  private static let callers: [CaseFile] = [
    CaseFile(contacts: [Contact(received: "2026-08-03", decision: "Strategy discussion")]),
    CaseFile(referrals: [Referral(received: "2026-08-03", decision: "Strategy discussion needed.")]),
    CaseFile(reviews: [Review(held: "2026-08-03", decision: "Strategy discussion to be called by the team manager")]),
    CaseFile(conferences: [Conference(held: "2026-08-03", decision: "Strategy discussion on the new injury")]),
    CaseFile(caseNotes: [CaseNote(happened: "2026-08-03", text: "School requests a strategy discussion.")]),
    CaseFile(chronology: [ChronologyEntry(happened: "2026-08-03", event: "Decision to hold a strategy discussion")]),
    CaseFile(supervisions: [Supervision(held: "2026-08-03", reflection: "This needs a strategy discussion today.")]),
  ]

  @Test(arguments: callers) func eachPlaceOfTheFileCanCallForOne(file: CaseFile) throws {
    var file = file
    file.extracted = "2026-08-28"
    file.strategyDiscussions = []
    #expect(try finding(file).outcome == .notMet)
    file.strategyDiscussions = [StrategyDiscussion(held: "2026-08-04")]
    #expect(try finding(file).outcome == .met)
    file.strategyDiscussions = [StrategyDiscussion(held: "2026-07-31")]
    #expect(try finding(file).outcome == .notMet, "one held before the call does not answer it")
  }

  @Test func severalCallsForOneDiscussionAreOneThingThatWasNotDone() throws {
    let file = CaseFile(
      extracted: "2026-08-28",
      strategyDiscussions: [],
      supervisions: [
        Supervision(held: "2026-08-06", decisions: [SupervisionDecision(text: "Strategy discussion today")])
      ],
      caseNotes: [CaseNote(happened: "2026-08-24", text: "Police ask why strategy discussion was not called.")]
    )
    let finding = try finding(file)
    #expect(finding.counts.asked == 1 && finding.places.count == 2)
    #expect(finding.reason == "none was held in the 16 working days after one was called for on 6 August 2026")
  }

  @Test func anEnquiryAfterADiscussionThatItDoesNotNameIsInOrder() throws {
    let file = CaseFile(
      strategyDiscussions: [StrategyDiscussion(held: "2026-03-02")],
      section47Enquiries: [Section47Enquiry(started: "2026-03-02")]
    )
    #expect(try finding(file).outcome == .met)
  }
}
