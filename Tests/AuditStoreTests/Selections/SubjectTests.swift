import AuditRules
import AuditSummaries
import Testing

@testable import AuditStore

/// What the plans of rounds say of what is summarised.
@Suite struct SubjectTests {
  private func subject(_ selection: Selection, _ rounds: [Round], today: Day = "2026-07-01") -> Summary.Subject {
    Summary.Subject("as typed", selection, of: rounds, today: today)
  }

  @Test func ofTwoTargetsTheHigherCounts() throws {
    let rounds = [
      try Round.sample("a", targets: ["smart": 0.8, "alone": 0.5]),
      try Round.sample("b", targets: ["smart": 0.7, "parents": 0.9]),
    ]
    let expected = ["smart": 0.8, "alone": 0.5, "parents": 0.9]
    #expect(try subject(.of("2026-H1"), rounds).targets == expected)
    #expect(try subject(.of("2026-H1"), rounds.reversed()).targets == expected)
    #expect(try subject(.of("2026-H1"), []).targets.isEmpty)
  }

  @Test func ofTwoSmallestPercentagesTheLargerCounts() throws {
    let rounds = [try Round.sample("a", smallestPercentage: 20), try Round.sample("b", smallestPercentage: 5)]
    #expect(try subject(.of("2026-H1"), rounds).smallestPercentage == 20)
    #expect(try subject(.of("2026-H1"), rounds.reversed()).smallestPercentage == 20)
    #expect(try subject(.of("2026-H1"), [rounds[1]]).smallestPercentage == 5)
    #expect(try subject(.of("2026-H1"), []).smallestPercentage == 10)
  }

  @Test func aPlanIsWholeWhereAllOfItsRoundsLieInside() throws {
    let rounds = [try Round.sample("a", "2026-04..2026-06"), try Round.sample("b", "2026-07..2026-09")]
    #expect(try subject(.of("2026-H1"), rounds).isWholePlan)
    #expect(try !subject(.of("2026-04..2026-08"), rounds).isWholePlan)
    #expect(try !subject(.of("2026-05..2026-09"), rounds).isWholePlan)
    #expect(subject(.round("a"), [rounds[0]]).isWholePlan)
  }

  @Test func aDayIsDueOnlyForOneWholeRoundAndPastTheDayAfter() throws {
    let round = try Round.sample("a", "2026-04..2026-06", due: "2026-06-30")
    #expect(!subject(.round("a"), [round], today: "2026-06-30").isPastDue)
    let late = subject(.round("a"), [round], today: "2026-07-01")
    #expect(late.isPastDue && late.due == "2026-06-30")
    let cut = try subject(.of("2026-05..2026-06"), [round])
    #expect(cut.due == nil && !cut.isPastDue)
    #expect(try subject(.of("2026-H1"), [round]).due == "2026-06-30")
    #expect(try subject(.of("2026-H1"), [round, Round.sample("b", due: "2026-06-30")]).due == nil)
  }

  @Test func theFrameAndTheSampleAreThoseOfASingleRound() throws {
    let round = try Round.sample(
      "a",
      frame: Round.Frame(size: 212, described: "Children with a plan"),
      cases: ["C-01", "C-02", "C-03"],
      replacements: [
        Round.Replacement(reference: "C-11", replaces: "C-03"), Round.Replacement(reference: "C-12", replaces: nil),
      ],
      allocations: [
        Round.Allocation(reference: "C-01", auditor: "a-lead", isSecond: false),
        Round.Allocation(reference: "C-01", auditor: "b-lead", isSecond: true),
      ]
    )
    let one = subject(.round("a"), [round])
    #expect((one.frame, one.frameInWords, one.sampled) == (212, "Children with a plan", 3))
    #expect((one.replaced, one.secondPlanned) == (1, 1))
    let two = try subject(.of("2026-H1"), [round, round])
    #expect((two.frame, two.frameInWords, two.sampled) == (nil, "", nil))
    #expect((two.replaced, two.secondPlanned) == (2, 2))
  }

  @Test func titlesAndDaysSayWhatWasAskedFor() throws {
    let round = try Round.sample("a", "2026-04..2026-06")
    let asRound = subject(.round("a"), [round])
    #expect((asRound.name, asRound.title) == ("as typed", "The round a"))
    #expect(asRound.days == "April to June 2026")
    let asPeriod = try subject(.of("2026-H1"), [round])
    #expect(asPeriod.title == "Case file audits, April to September 2026")
    #expect(asPeriod.days == "Rounds from April to September 2026")
    #expect(subject(.round("gone"), []).title == "gone" && subject(.round("gone"), []).days.isEmpty)
  }

  @Test func casesThatNobodyIsToReadAreAddedUpOverTheRounds() throws {
    let first = [Round.Allocation(reference: "C-01", auditor: "a-lead", isSecond: false)]
    let second = [Round.Allocation(reference: "C-02", auditor: "b-lead", isSecond: true)]
    let rounds = [
      try Round.sample("a", cases: ["C-01", "C-02", "C-03"], allocations: first + second),
      try Round.sample("b", cases: ["C-01", "C-04"], allocations: first),
    ]
    #expect(try subject(.of("2026-H1"), rounds).withoutAuditor == 3)
    #expect(subject(.round("a"), [rounds[0]]).withoutAuditor == 2)
    #expect(try subject(.of("2026-05..2026-06"), rounds).withoutAuditor == 0, "a part of a round has no plan")
  }

  @Test func filesThatWereChosenForHavingFailedAreSaidToBe() throws {
    let chosen = try Round.sample("r2", reaudit: Round.Reaudit(round: "r1", kind: .sameFiles, chosen: .failed))
    let alone = subject(.round("r2"), [chosen])
    #expect(alone.isOfChosenFiles && alone.chosen.map(\.earlier) == ["r1"])
    let both = try subject(.of("2026-H1"), [chosen, Round.sample("r1")])
    #expect(!both.isOfChosenFiles && both.chosen.count == 1)
    #expect(try subject(.round("r1"), [Round.sample("r1")]).chosen.isEmpty)
  }
}
