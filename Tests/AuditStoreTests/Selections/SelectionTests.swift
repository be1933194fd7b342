import AuditDocuments
import AuditRules
import Testing

@testable import AuditStore

/// What was asked for, and which rounds belong to it or come before it.
@Suite struct SelectionTests {
  @Test func aNameIsARoundAndEverythingElseAPeriod() throws {
    let rounds = [try Round.sample("2026-h1-plans"), try Round.sample("2026-H1")]
    #expect(try Selection("2026-h1-plans", rounds: rounds) == .round("2026-h1-plans"))
    #expect(try Selection("2026-H1", rounds: rounds) == .round("2026-H1"))
    #expect(try Selection("2026-H1", rounds: []) == .of("2026-H1"))
    let january = try #require(Period("2026-H1", yearStart: .january))
    #expect(try Selection("2026-H1", rounds: [], yearStart: .january) == .period(january))
    let problems = #expect(throws: Problems.self) { try Selection("2026-h1-plan", rounds: rounds) }
    #expect(problems?.all.map(\.what) == ["'2026-h1-plan' is neither a round nor a period"])
    #expect(problems?.all.first?.hint.hasSuffix("(did you mean '2026-h1-plans'?).") == true)
  }

  @Test(arguments: [
    ("2026-04-01..2026-09-30", true), ("2026-04-02..2026-09-30", false), ("2026-04-01..2026-09-29", false),
    ("2026-01..2026-12", true), ("2026-09..2026-12", false),
  ])
  func aPeriodCoversTheRoundsThatLieInsideIt(_ period: String, _ expected: Bool) throws {
    #expect(try Selection.of(period).covers(Round.sample("r1", "2026-H1")) == expected)
  }

  @Test func aRoundCoversItselfAlone() throws {
    let round = try Round.sample("r1")
    #expect(Selection.round("r1").covers(round) && !Selection.round("r2").covers(round))
    #expect(Selection.round("r1").days([round]) == round.period && Selection.round("r2").days([round]) == nil)
    #expect(try Selection.of("2026-04").days([round]) == Period("2026-04"))
  }

  @Test func earlierRoundsHaveTheSameChecklistAndEndBeforeThisOneBegins() throws {
    let rounds = [
      try Round.sample("now", "2026-04..2026-06"), try Round.sample("touching", "2026-01-01..2026-04-01"),
      try Round.sample("just-before", "2026-01-01..2026-03-31"), try Round.sample("older", "2025-H1"),
      try Round.sample("other", "2025-H1", checklist: "case-file"), try Round.sample("later", "2026-H2"),
    ]
    #expect(Selection.round("now").earlier(among: rounds).map(\.name) == ["older", "just-before"])
    #expect(Selection.round("now").earlier(among: rounds).map(\.selection) == [.round("older"), .round("just-before")])
    #expect(Selection.round("older").earlier(among: rounds).isEmpty)
    #expect(Selection.round("nowhere").earlier(among: rounds).isEmpty)
  }

  @Test func earlierPeriodsAreThoseThatRoundsHaveEachOnce() throws {
    let rounds = [
      try Round.sample("a", "2025-H1"), try Round.sample("b", "2025-H1", checklist: "case-file"),
      try Round.sample("c", "2025-H2"), try Round.sample("d", "2026-H1"), try Round.sample("e", "2025-10"),
    ]
    let earlier = try Selection.of("2026-H1").earlier(among: rounds)
    // A round of October belongs to its half-year.
    #expect(earlier.map(\.name) == ["2025-H1", "2025-H2"])
    #expect(earlier.first?.selection == (try .of("2025-H1")))
    #expect(try Selection.of("2026-03-31..2026-04-30").earlier(among: rounds).map(\.name) == ["2025-10"])
  }

  @Test func whatStandsBeforeIsOfTheSameKindAndOverlapsWithNothing() throws {
    let rounds = [
      try Round.sample("a", "2026-H1"), try Round.sample("b", "2026-H2"), try Round.sample("m", "2026-11"),
      try Round.sample("d", "2027-H1"),
    ]
    #expect(try Selection.of("2027-H1").earlier(among: rounds).map(\.name) == ["2026-H1", "2026-H2"])
    #expect(Selection.round("d").earlier(among: rounds).map(\.name) == ["a", "b"])
    // Quarters beside a month in one of them, and half-years of which each has a round of one month only.
    let quarters = [try Round.sample("q", "2026-10..2026-12"), try Round.sample("m", "2026-11")]
    #expect(try Selection.of("2027-01..2027-03").earlier(among: quarters).map(\.name) == ["2026-10..2026-12"])
    let months = [try Round.sample("may", "2026-05"), try Round.sample("m", "2026-11")]
    #expect(try Selection.of("2027-H1").earlier(among: months).map(\.name) == ["2026-H1", "2026-H2"])
    // A round that ends on the same day and is shorter does not stand before the one that is as long.
    let alike = [
      try Round.sample("b", "2026-H2"), try Round.sample("late", "2027-03"), try Round.sample("d", "2027-H1"),
    ]
    #expect(Selection.round("d").earlier(among: alike).map(\.name) == ["b"])
  }

  @Test func monthsStandBeforeAMonthAndHalfYearsBeforeAHalfYear() throws {
    let rounds = [try Round.sample("n", "2026-11"), try Round.sample("m", "2026-12"), try Round.sample("j", "2027-01")]
    #expect(try Selection.of("2027-01").earlier(among: rounds).map(\.name) == ["2026-11", "2026-12"])
    #expect(Selection.round("j").earlier(among: rounds).map(\.name) == ["n", "m"])
    // The round that one reaches into is divided, as a comparison of the two does.
    let year = [try Round.sample("y", "2026-04..2027-03")]
    #expect(try Selection.of("2026-H2").earlier(among: year).map(\.name) == ["2026-H1"])
    #expect(try Selection.of("2026-H1").earlier(among: year).isEmpty)
  }

  @Test func theLastSixStandBeside() throws {
    let rounds = try (2010...2017).map { try Round.sample("r\($0)", "\($0)-H1") }
    #expect(Selection.round("r2017").earlier(among: rounds).map(\.name) == (2011...2016).map { "r\($0)" })
    #expect(Selection.round("r2016").earlier(among: rounds).map(\.name) == (2010...2015).map { "r\($0)" })
    #expect(Selection.round("r2015").earlier(among: rounds).count == 5)
  }
}

/// Two selections side by side.
@Suite struct ComparedSelectionsTests {
  private let rounds: [Round]

  init() throws { rounds = [try Round.sample("r1", "2025-H2"), try Round.sample("r2", "2026-H1")] }

  private func refusal(_ first: Selection, _ second: Selection) -> String? {
    do {
      _ = try ComparedSelections(first, second, rounds: rounds)
      return nil
    } catch {
      return error.all.first?.what
    }
  }

  @Test func auditsAreNotComparedWithThemselves() throws {
    let overlap = "the two sides overlap, so that audits would be compared with themselves"
    #expect(
      refusal(.round("r1"), .round("r1"))
        == "both sides are the same, so that audits would be compared with themselves"
    )
    #expect(try refusal(.of("2026-04..2026-06"), .of("2026-07..2026-09")) == nil)
    #expect(try refusal(.of("2026-04-01..2026-06-30"), .of("2026-06-30..2026-09-30")) == overlap)
    #expect(try refusal(.of("2026-06-30..2026-09-30"), .of("2026-04-01..2026-06-30")) == overlap)
    #expect(try refusal(.round("r1"), .of("2026-03..2026-04")) == overlap)
    #expect(try refusal(.round("r1"), .of("2026-04..2026-05")) == nil)
    #expect(try refusal(.round("nowhere"), .of("2026-04..2026-05")) == nil)
  }

  @Test func twoRoundsMayOverlapBecauseTheirAuditsAreTheirOwn() throws {
    let same = [try Round.sample("r1"), try Round.sample("r2")]
    #expect(try !ComparedSelections(.round("r1"), .round("r2"), rounds: same).isReversed)
  }

  @Test func aSecondSideThatEndsBeforeTheFirstBeginsIsNoticed() throws {
    #expect(try ComparedSelections(.round("r2"), .round("r1"), rounds: rounds).isReversed)
    #expect(try !ComparedSelections(.round("r1"), .round("r2"), rounds: rounds).isReversed)
    #expect(try ComparedSelections(.of("2026-05"), .of("2026-04"), rounds: rounds).isReversed)
    let touching = [try Round.sample("a", "2026-04-10..2026-04-20"), try Round.sample("b", "2026-04-01..2026-04-10")]
    #expect(try !ComparedSelections(.round("a"), .round("b"), rounds: touching).isReversed)
  }

  @Test func onlyTheActionsAreLookedAtWhereTheLaterRoundSaysSoOfTheEarlier() throws {
    func round(_ kind: Round.Reaudit.Kind, of earlier: String) throws -> Round {
      try Round.sample("r2", reaudit: Round.Reaudit(round: earlier, kind: kind))
    }
    let sides = try ComparedSelections(.round("r1"), .round("r2"), rounds: rounds)
    #expect(sides.isActionsOnly(secondRounds: [try round(.actionsOnly, of: "r1")]))
    #expect(!sides.isActionsOnly(secondRounds: [try round(.actionsOnly, of: "r0")]))
    #expect(!sides.isActionsOnly(secondRounds: [try round(.sameFiles, of: "r1")]))
    #expect(!sides.isActionsOnly(secondRounds: [try Round.sample("r2")]))
    #expect(!sides.isActionsOnly(secondRounds: [try round(.actionsOnly, of: "r1"), try Round.sample("r3")]))
    let periods = try ComparedSelections(.of("2025-H2"), .of("2026-H1"), rounds: rounds)
    #expect(!periods.isActionsOnly(secondRounds: [try round(.actionsOnly, of: "2025-H2")]))
  }
}
