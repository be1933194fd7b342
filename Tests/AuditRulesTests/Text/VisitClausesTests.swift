import Testing

@testable import AuditRules

/// Whose visits a plan means, and how often: nothing is held against an interval that was read wrongly.
@Suite struct VisitClausesTests {
  private func planned(
    _ text: String,
    owner: Fact<String> = "social worker",
    due: Fact<String> = .notSeen,
    workers: Part<Worker> = .notSeen,
    isUnborn: Bool = false
  ) -> PlannedVisits {
    let action = PlanAction(text: .value(text), owner: owner, due: due)
    let plan = Plan(outcomes: [PlanOutcome(actions: [action])], leadWorker: "lead")
    return PlannedVisits(plan, workers: workers, isUnborn: isUnborn)
  }

  private static let fifteen = Limit.workingDays(15)

  @Test(arguments: [
    ("SW to visit every 10 working days", Limit.workingDays(10)),
    ("CP visits at intervals of 10 working days", .workingDays(10)),
    ("Statutory visits at an interval of no more than 10 working days", .workingDays(10)),
    ("Social worker to visit at least every ten working days", .workingDays(10)),
    ("10 working day visits by the social worker", .workingDays(10)),
    ("Social worker to visit every 15wd", .workingDays(15)),
    ("Social worker visits no more than 10 working days apart", .workingDays(10)),
    ("Social worker to visit within 10 working days of the last visit", .workingDays(10)),
    ("Visits by family support worker weekly; social worker every 4 weeks", .weeks(4)),
    ("Family support worker to visit weekly, social worker every 4 weeks", .weeks(4)),
    ("Weekly visits by health visitor and fortnightly by social worker", .weeks(2)),
    ("Visits: SW fortnightly; FSW weekly", .weeks(2)),
    ("Social worker to visit 3-weekly, unannounced fortnightly", .weeks(2)),
    ("Social worker to visit 3-weekly, unannounced every 8 weeks", .weeks(3)),
    ("Social worker to visit every 2-3 weeks", .weeks(3)),
    ("SW and FSW to visit weekly", .weeks(1)),
    ("Social worker to visit on alternate weeks", .weeks(2)),
    ("Social worker to visit every other week", .weeks(2)),
    ("Social worker to visit every Tuesday", .weeks(1)),
    ("Social worker to visit daily", .days(1)),
    ("Child to be seen by social worker every 10 working days", .workingDays(10)),
    ("Social worker to see the children every three weeks", .weeks(3)),
    ("Social worker to visit at school every 4 weeks", .weeks(4)),
    ("First visit within 5 working days, then every 4 weeks", .weeks(4)),
    ("Allocated social worker to carry out unannounced statutory visits every 2 weeks", .weeks(2)),
    ("Social worker to visit once a fortnight", .weeks(2)),
    ("Social worker to visit. Every 10 working days", .workingDays(10)),
    ("HV weekly; SW 4 weekly", .weeks(4)),
    ("SW 4 weekly, HV weekly", .weeks(4)),
    ("SW (4 weekly) and HV (weekly) to visit", .weeks(4)),
    ("HV (weekly) and SW (4 weekly) to visit", .weeks(4)),
    ("SW weekly", .weeks(1)),
    ("SW to visit 10-working-daily", .workingDays(10)),
    ("Social worker to visit 15 working daily", .workingDays(15)),
    ("SW visits f/nightly", .weeks(2)),
    ("SW to visit ftnly", .weeks(2)),
    ("SW to visit w'ly", .weeks(1)),
    ("SW visits 1 p/w", .weeks(1)),
    ("SW visits 1 p/f", .weeks(2)),
    ("SW visits 1 x fortnight", .weeks(2)),
    ("SW visits alt weeks", .weeks(2)),
    ("SW visits alternate Tuesdays", .weeks(2)),
    ("SW visits every Weds", .weeks(1)),
    ("SW visits 2/52", .weeks(2)),
    ("SW visits once in 20 days", .days(20)),
    ("CIN visits 4-6 weekly", .weeks(6)),
  ]) func theIntervalOfTheSocialWorkerIsRead(text: String, limit: Limit) {
    let planned = planned(text)
    #expect(planned.unread == nil)
    #expect(planned.allowed(orElse: .months(3)).limit == limit)
  }

  /// What is said of others, of other things, or of some of the visits alone, leaves the interval to the checklist.
  @Test(arguments: [
    "Visits by family support worker weekly", "Health visitor visits weekly", "FSW to visit weekly",
    "Student social worker to visit weekly", "Supervising social worker to visit the carers monthly",
    "Independent visitor to visit monthly", "Family nurse visits weekly", "Contact visits weekly",
    "Social worker to visit school weekly", "Social worker to visit mother weekly", "Unannounced visits",
    "Regular visits", "Statutory visits to be kept up", "Social worker to visit within 5 working days",
    "Social worker to visit and see the bedroom", "Mother to be sober at the social worker's visits each week",
    "Social worker to visit, drug tests weekly", "Keep the monthly unannounced evening visit",
    "Visit on the day after the birthday, 27 January", "Two visits on weekday mornings",
    "Interpreter booked for each visit and meeting", "Core group to meet every six weeks",
    "Social worker to make one visit a month after 5 pm on a Thursday or Friday", "",
    "Social worker to visit on Tuesday 4 May", "Social worker to visit by Friday", "SW to visit on 4/5",
    "Social worker to complete the plan monthly", "HV weekly",
  ]) func whatNamesNoneLeavesItToTheChecklist(text: String) {
    let planned = planned(text)
    #expect(planned.unread == nil)
    #expect(planned.allowed(orElse: Self.fifteen).limit == Self.fifteen)
  }

  /// Where the plan says how often, and no time between two visits is read, nothing is held to the checklist's.
  @Test(arguments: [
    "Social worker visits twice a week", "Social worker to visit twice weekly", "SW to visit 3 times a month",
    "Social worker to visit two times per week", "Social worker to visit bi-weekly", "Social worker to visit 2x weekly",
    "Social worker visits - 10 working days", "Social worker to visit every few weeks",
    "Social worker to visit weekly, reducing to fortnightly when things are better",
    "Social worker to visit weekly for six weeks, then monthly", "Social worker or FSW to visit weekly",
    "Social worker and health visitor to visit alternately each week", "Social worker to visit termly",
    "Visits at intervals to be agreed",
    // Another interval at another time, or none outside it.
    "SW to visit fortnightly, weekly over Christmas", "SW to visit fortnightly, weekly in the school holidays",
    "SW to visit every 10 working days (every 15 over school holidays)",
    "SW to visit weekly (fortnightly from 1 January 2026)",
    "SW visits every 10 working days; 20 working days after RCPC",
    "SW to visit weekly while dad is home from prison, otherwise fortnightly",
    "SW to visit weekly until Christmas, then fortnightly",
    "SW to visit fortnightly and weekly over Christmas", "SW to visit weekly in the holidays",
    "SW to visit weekly while dad is away", "SW to visit weekly; SW to visit monthly once things are better",
    // How often, in ways that no time between two is read from.
    "SW visits Tues and Fri", "SW to visit on Tuesdays", "SW to visit Mon, Wed and Fri until ICPC", "SW visits 2 x p/w",
    "SW visits 3/12", "SW visits first Monday of month", "SW visits 20 w/days", "SW visits every 20 w/days",
    "SW visits 2 p/w", "SW visits x2",
    "SW visits twice in 20 days",
  ]) func whatIsNotReadIsNotSeen(text: String) {
    #expect(planned(text).unread != nil)
    #expect(planned(text).named == nil)
  }

  @Test func whoseTheyAreIsTheOwnersWhereTheTextNamesNobody() {
    let workers: Part<Worker> = [
      Worker(reference: "w1", role: .value(.socialWorker)), Worker(reference: "w2", role: .value(.familySupportWorker)),
      Worker(reference: "w3"),
    ]
    func read(_ owner: Fact<String>) -> PlannedVisits { planned("Visit every 2 weeks", owner: owner, workers: workers) }
    for owner: Fact<String> in ["SW", "Allocated SW", "Social Worker", "w1", "lead", "S Brown (social worker)"] {
      #expect(read(owner).named?.limit == .weeks(2), "\(owner)")
    }
    for owner: Fact<String> in ["FSW", "Health visitor", "w2", "Family support worker"] {
      #expect(read(owner).named == nil && read(owner).unread == nil, "\(owner)")
    }
    for owner: Fact<String> in ["w3", .empty, .notSeen, "S Brown", "Key worker"] {
      #expect(read(owner).unread != nil, "\(owner)")
    }
    // Whose visits are not known takes nothing from those that are.
    let two = [
      PlanAction(text: "Visit weekly", owner: "S Brown"), PlanAction(text: "SW to visit every 10 working days"),
    ]
    let plan = Plan(outcomes: [PlanOutcome(actions: .value(two))])
    #expect(PlannedVisits(plan, workers: .notSeen, isUnborn: false).named?.limit == .workingDays(10))
  }

  @Test func howOftenMayStandInTheDueDate() {
    #expect(planned("Social worker to visit", due: "Four-weekly").named?.limit == .weeks(4))
    #expect(planned("Social worker to visit", due: "by 4 May 2026").unread == nil)
    #expect(planned("Social worker to visit", due: "twice a week").unread != nil)
  }

  @Test func beforeTheBirthAVisitToTheMotherIsMeant() {
    #expect(planned("SW to visit mother weekly", isUnborn: true).named?.limit == .weeks(1))
    #expect(planned("SW to visit mother weekly").named == nil)
  }

  /// The trial's plan: visits 13 or 14 working days apart, and an interval of ten.
  @Test func whatIsReadIsHeldTo() throws {
    let rule = try #require(Rule.named("visits-at-interval"))
    func outcome(_ text: Fact<String>, _ owner: Fact<String>) -> Outcome {
      let actions = [PlanAction(text: text, owner: owner)]
      let plan = Plan(
        kind: .value(.childProtection),
        started: "2026-02-02",
        ended: .empty,
        outcomes: [PlanOutcome(actions: .value(actions))]
      )
      let days: [Fact<Day>] = ["2026-02-19", "2026-03-10", "2026-03-30"]
      let visits = days.map { Visit(made: $0, childSeen: true) }
      return rule.finding(for: CaseFile(extracted: "2026-03-31", plans: [plan], visits: .value(visits))).outcome
    }
    #expect(outcome("SW to visit every 10 working days", "SW") == .notMet)
    #expect(outcome("CP visits at intervals of 10 working days", "social worker") == .notMet)
    #expect(outcome("Visits by family support worker weekly; social worker every 4 weeks", "social worker") == .met)
    #expect(outcome("Social worker to visit 3-weekly, unannounced fortnightly", "social worker") == .notMet)
    #expect(outcome("Social worker visits twice a week", "social worker") == .notSeen)
    #expect(outcome("Unannounced visits", "social worker") == .met)
  }
}
