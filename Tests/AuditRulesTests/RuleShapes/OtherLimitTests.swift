import Testing

@testable import AuditRules

@Suite struct OtherLimitTests {
  private let rule = Rule.assessmentInTimeFromStart

  private func cambridgeshire(_ assessments: Assessment...) -> CaseFile {
    CaseFile(authority: "873", extracted: "2011-12-31", assessments: .value(assessments, .unknown))
  }

  private func initial(_ started: Fact<Day>, _ authorised: Fact<Day>) -> Assessment {
    Assessment(kind: .value(.initial), started: started, authorised: authorised)
  }

  @Test func oldCasesAreWorkedOutUnderTheNewLimitAndSaySo() throws {
    let file = cambridgeshire(initial("2011-03-14", "2011-03-24"))
    #expect(rule.finding(for: file).outcome == .notMet)
    let other = try #require(rule.finding(for: file, underLimitOn: "2011-04-01"))
    #expect(other.outcome == .met)
    #expect(
      other.reason
        == "it was authorised after 8 working days; worked out under the limit in force on 1 April 2011, 10 working days"
    )
    let timing = try #require(other.occurrences.first?.timing)
    #expect(timing.basis == .inForceOn("2011-04-01") && timing.limit == .workingDays(10) && timing.count == 8)
    #expect(timing.start == "2011-03-14" && timing.standing == .ended)
  }

  @Test func newCasesAreWorkedOutUnderTheOldLimit() throws {
    let file = cambridgeshire(initial("2011-05-09", "2011-05-19"))
    #expect(rule.finding(for: file).outcome == .met)
    #expect(rule.finding(for: file, underLimitOn: "2011-03-31")?.outcome == .notMet)
    #expect(rule.finding(for: file).occurrences.first?.timing?.basis == .inForce)
    #expect(rule.finding(for: file, with: ["limit": 3]).occurrences.first?.timing?.basis == .setByChecklist)
    #expect(rule.finding(for: file, with: ["limit": 0]).occurrences.first?.timing?.basis == .inForce)
  }

  @Test func aDayWithoutALimitLeavesNothingToJudge() throws {
    let file = cambridgeshire(initial("2011-05-09", "2011-05-19"))
    let finding = try #require(rule.finding(for: file, underLimitOn: "2014-01-01"))
    #expect(finding.outcome == .notApplicable && finding.reason == "no limit was in force on 1 January 2014")
  }

  @Test func openAndClosedWorkIsToldApart() {
    let late = rule.finding(for: cambridgeshire(initial("2011-05-09", .empty)))
    #expect(late.occurrences.first?.timing?.standing == .open && late.outcome == .notMet)
    let early = rule.finding(for: cambridgeshire(initial("2011-12-20", .empty)))
    #expect(early.occurrences.first?.timing?.standing == .open && early.outcome == .notApplicable)
    let undated = rule.finding(for: cambridgeshire(initial(.empty, .empty)))
    #expect(undated.occurrences.first?.timing == nil)
    let plan = Plan(identifier: "p1", kind: .value(.childProtection), started: "2026-01-05", ended: "2026-03-30")
    let closed = Rule.reviewsInTime.finding(for: CaseFile(extracted: "2026-06-30", plans: [plan], reviews: .empty))
    #expect(closed.occurrences.first?.timing?.standing == .closed)
  }

  @Test func onlyRulesWithALimitOfDaysKnowOthers() {
    #expect(rule.knowsOtherLimits)
    #expect(!Rule.childSeenAlone.knowsOtherLimits)
    #expect(Rule.reviewsInTime.finding(for: CaseFile(), underLimitOn: "2011-04-01") == nil)
  }

  @Test func changesAreTheAuthoritysOwnOrTheNational() {
    let rows = Timescales.national[.initialAssessment]
    #expect(rows.changes(for: "873") == [LimitChange(on: "2011-04-01", from: .workingDays(7), to: .workingDays(10))])
    #expect(rows.changes(for: "") == [LimitChange(on: "2010-04-01", from: .workingDays(7), to: .workingDays(10))])
    #expect(rows.changes(for: "331").isEmpty)
    #expect(Timescales.national[.singleAssessment].changes(for: "884").isEmpty)
    #expect(
      rows.changes(for: "873").first?.inWords
        == "7 working days until 31 March 2011, 10 working days from 1 April 2011"
    )
  }
}
