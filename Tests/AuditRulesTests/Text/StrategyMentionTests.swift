import Testing

@testable import AuditRules

@Suite struct StrategyMentionTests {
  private static let read: [(String, [StrategyMention])] = [
    ("Strategy discussion today with police and health", [.called]),
    ("Police ask why strategy discussion was not called in June.", [.called]),
    ("Strategy meeting needed urgently", [.called]),
    ("To hold a strategy discussion by Friday", [.called]),
    ("Agreed to convene a strat meeting within one working day", [.called]),
    ("No strategy discussion yet.", [.called]),
    ("Accepted for strategy discussion.", [.called]),
    ("It should have gone to a meeting. Strategy discussion must be held", [.called]),
    ("A strategy discussion should be held tomorrow if health can come", [.called]),
    ("Considered for strategy discussion; decided to assess first", [.considered]),
    ("Considered: a strategy discussion is needed", [.called]),
    ("Strategy discussion not needed as the mark was faint", [.considered]),
    ("Assessment, no strategy discussion", [.considered]),
    ("We did not hold a strategy discussion", [.considered]),
    ("If he comes back, strategy discussion within one working day", [.conditional]),
    ("Should he be seen near the house, a strategy discussion is called", [.conditional]),
    ("A strategy discussion will be called if mother returns", [.conditional]),
    ("At the strategy discussion police shared two call-outs", [.held]),
    ("Minutes of the strategy discussion sent to school", [.held]),
    ("Chase strategy discussion minutes", [.held]),
    ("Strategy discussion was held on 4 March", [.held]),
    ("Following strategy discussion the joint visit went ahead", [.held]),
    ("Second strategy meeting with mapping", [.called]),
    ("Strategy discussion: mapping, three children", [.named]),
    ("Our strategy for bedtime was a discussion about sleep", []),
    ("The strategy. Discussion of bedtime", []),
    ("", []),
    ("strategy", []),
    ("At the strategy discussion we agreed; a second strategy discussion is needed today", [.held, .called]),
  ]

  @Test(arguments: read) func whatIsSaidOfADiscussionIsRead(text: String, mentions: [StrategyMention]) {
    #expect(StrategyMention.all(in: text) == mentions, "\(text)")
  }

  @Test func aSentenceWithoutAnEndIsReadInTimeThatGrowsWithIt() {
    let text = Array(repeating: "strategy discussion", count: 1_000).joined(separator: " ")
    #expect(StrategyMention.all(in: text).count == 1_000)
  }
}

@Suite struct VisitIntervalTests {
  private static let named: [(String, String, Limit?)] = [
    ("Social worker to visit", "Every 15 working days", .workingDays(15)),
    ("Visits every 15 working days, one in two unannounced", "From 2025-12-16", .workingDays(15)),
    ("Social worker to visit", "Six-weekly", .weeks(6)),
    ("Visit every two weeks", "", .weeks(2)),
    ("Visits fortnightly", "", .weeks(2)),
    ("Visit every other week", "", .weeks(2)),
    ("Visit once a month", "", .months(1)),
    ("Unannounced visits", "weekly", .weeks(1)),
    ("Visit every 10 days", "", .days(10)),
    ("Visit each fortnight", "", .weeks(2)),
    ("Unannounced visits", "regular", nil),
    ("Visit twice a week", "", nil),
    ("Maternal mood visits by the health visitor", "fortnightly", nil),
    ("Family nurse visits weekly", "", nil),
    ("Supervise contact visits", "weekly", nil),
    ("Send a letter after every visit", "weekly", nil),
    ("Write to the school about the next planned visit", "weekly", nil),
    ("Visit every 99999999999999999999 days", "", nil),
    ("Visit every 0 days", "", nil),
    ("", "weekly", nil),
    ("Visit every", "", nil),
  ]

  @Test(arguments: named) func howOftenIsRead(text: String, due: String, limit: Limit?) {
    let action = PlanAction(text: .value(text), owner: "social worker", due: .value(due))
    let planned = PlannedVisits(Plan(outcomes: [PlanOutcome(actions: [action])]), workers: .notSeen, isUnborn: false)
    #expect(planned.allowed(orElse: .months(12)).limit == limit ?? .months(12), "\(text) | \(due)")
  }

  @Test func ofSeveralIntervalsTheShortestCountsAndOnlyThatOfASocialWorker() {
    func action(_ text: String, _ owner: String) -> PlanAction {
      PlanAction(text: .value(text), owner: .value(owner), due: .empty)
    }
    let plan = Plan(outcomes: [
      PlanOutcome(actions: [
        action("Visits every four weeks", "W-1"), action("Visits every 10 working days", "W-1"),
        action("Visits weekly", "W-2"), action("Visits weekly", "grandmother"),
      ])
    ])
    let workers: Part<Worker> = [
      Worker(reference: "W-1", role: .value(.seniorSocialWorker)),
      Worker(reference: "W-2", role: .value(.familySupportWorker)),
    ]
    #expect(PlannedVisits(plan, workers: workers, isUnborn: false).named?.limit == .workingDays(10))
    #expect(PlannedVisits(plan, workers: .notSeen, isUnborn: false).named == nil)
  }
}
