import Testing

@testable import AuditRules

/// Which discussions are of which enquiry: of one that nobody completed on the system all later ones would seem to be.
@Suite struct DriftingDiscussionTests {
  private func finding(_ file: CaseFile) throws -> Finding {
    try #require(Rule.named("strategy-discussions-without-drift")).finding(for: file)
  }

  private func file(
    _ discussions: [StrategyDiscussion],
    _ enquiries: [Section47Enquiry],
    referrals: Part<Referral> = .notSeen,
    conferences: Part<Conference> = .notSeen
  ) -> CaseFile {
    CaseFile(
      extracted: "2026-03-31",
      referrals: referrals,
      strategyDiscussions: .value(discussions),
      section47Enquiries: .value(enquiries),
      conferences: conferences
    )
  }

  private func discussion(_ name: String, _ day: Fact<Day>) -> StrategyDiscussion {
    StrategyDiscussion(identifier: name, held: day)
  }

  private static let none = "no section 47 enquiry had more than one strategy discussion"

  /// Each of two enquiries has one discussion, however little is known of the end of the first.
  @Test(arguments: [.notSeen, .empty, "2025-07-01"] as [Fact<Day>], [true, false])
  func aLaterEnquiryHasItsOwn(completed: Fact<Day>, isNamed: Bool) throws {
    let finding = try finding(
      file(
        [discussion("d0", "2025-06-02"), discussion("d1", "2026-02-03")],
        [
          Section47Enquiry(
            identifier: "e1",
            strategyDiscussion: isNamed ? "d0" : .notSeen,
            started: "2025-06-02",
            completed: completed
          ),
          Section47Enquiry(identifier: "e2", strategyDiscussion: isNamed ? "d1" : .notSeen, started: "2026-02-03"),
        ]
      )
    )
    #expect(finding.outcome == .notApplicable && finding.reason == Self.none, "\(finding.reason)")
  }

  /// A discussion is held a day before the enquiry to which it leads, and is not of the one before.
  @Test(arguments: ["2026-01-30", "2026-02-02", "2026-02-03", "2026-02-20"] as [Fact<Day>])
  func oneNearTheNextEnquiryIsOfThat(held: Fact<Day>) throws {
    let finding = try finding(
      file(
        [discussion("d0", "2026-01-05"), discussion("d1", held)],
        [
          Section47Enquiry(identifier: "e1", started: "2026-01-05", completed: "2026-03-20"),
          Section47Enquiry(identifier: "e2", started: "2026-02-03", completed: "2026-03-20"),
        ]
      )
    )
    // Both may have begun with the first; then what follows is one step, and not two.
    #expect(finding.counts.asked <= 1, "\(finding.occurrences.map(\.reason))")
    if held != "2026-02-20" { #expect(finding.reason == Self.none, "\(finding.reason)") }
  }

  @Test func whatAnEnquiryNamesIsOfNoOther() throws {
    let finding = try finding(
      file(
        [discussion("d0", "2026-01-05"), discussion("d1", "2026-01-30")],
        [
          Section47Enquiry(identifier: "e1", strategyDiscussion: "d0", started: "2026-01-05", completed: "2026-02-10"),
          Section47Enquiry(identifier: "e2", strategyDiscussion: "d1", started: "2026-02-03", completed: "2026-03-01"),
        ]
      )
    )
    #expect(finding.reason == Self.none)
  }

  @Test func twoEnquiriesThatBeganTogetherHaveOneStepInCommon() throws {
    let finding = try finding(
      file(
        [discussion("d0", "2026-02-03"), discussion("d1", "2026-02-27")],
        [
          Section47Enquiry(identifier: "e1", started: "2026-02-03", completed: "2026-03-20"),
          Section47Enquiry(identifier: "e2", started: "2026-02-04", completed: "2026-03-20"),
        ]
      )
    )
    #expect(finding.outcome == .notMet && finding.counts.asked == 1)
  }

  @Test func theClosureAndTheConferenceEndAnEnquiryThatNobodyCompleted() throws {
    let closed = try finding(
      file(
        [discussion("d0", "2025-06-02"), discussion("d1", "2026-02-03")],
        [Section47Enquiry(identifier: "e1", referral: "r", started: "2025-06-02")],
        referrals: [Referral(identifier: "r", received: "2025-06-01", closed: "2025-09-01")]
      )
    )
    #expect(closed.reason == Self.none)
    func heard(_ held: Fact<Day>) throws -> Finding {
      try finding(
        file(
          [discussion("d0", "2026-02-03"), discussion("d1", "2026-03-10")],
          [Section47Enquiry(identifier: "e1", started: "2026-02-03", completed: .empty)],
          conferences: [Conference(kind: .value(.initial), section47Enquiry: "e1", held: held)]
        )
      )
    }
    #expect(try heard("2026-02-20").reason == Self.none)
    #expect(try heard("2026-03-12").outcome == .notMet)
  }

  /// "No enquiry had more than one" is not said where the file shows two.
  @Test func twoAreSeenWhateverElseIsMissing() throws {
    let both = [discussion("d0", "2026-02-03"), discussion("d1", "2026-02-27")]
    func outcome(_ enquiry: Section47Enquiry) throws -> Outcome { try finding(file(both, [enquiry])).outcome }
    let last = "2026-03-20" as Fact<Day>
    #expect(try outcome(Section47Enquiry(strategyDiscussion: "d0", started: .empty, completed: last)) == .notMet)
    #expect(try outcome(Section47Enquiry(strategyDiscussion: "d1", started: "2026-02-03", completed: last)) == .notMet)
    #expect(try outcome(Section47Enquiry(strategyDiscussion: "d1", started: "2026-02-03")) == .notMet)
    #expect(try outcome(Section47Enquiry(completed: last)) == .notSeen)
    #expect(try outcome(Section47Enquiry(started: .empty, completed: last)) == .notEvidenced)
    #expect(try outcome(Section47Enquiry(started: "2026-02-03")) == .notSeen)
    let backwards = try finding(file(both, [Section47Enquiry(started: "2026-02-03", completed: "2026-01-20")]))
    #expect(backwards.outcome == .notSeen && backwards.reason.hasSuffix("one date must be wrong"))
  }

  @Test func oneWithoutADayTakesNothingFromTheOthers() throws {
    let all = [discussion("d9", .empty), discussion("d0", "2026-02-03"), discussion("d1", "2026-02-27")]
    let finding = try finding(file(all, [Section47Enquiry(started: "2026-02-03", completed: "2026-03-20")]))
    #expect(finding.outcome == .notMet && finding.counts.notEvidenced == 1 && finding.counts.notMet == 1)
  }
}
