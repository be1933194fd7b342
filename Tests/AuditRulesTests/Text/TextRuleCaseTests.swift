import AuditRules
import Testing

/// The text rules over whole case files, where the examples of the rules do not reach.
@Suite struct TextRuleCaseTests {
  private let good = PlanAction(text: "Ring the school each Monday", owner: "school nurse", due: "weekly")
  private let vague = PlanAction(text: "Monitor", owner: "all", due: "ongoing")

  private func plan(_ actions: [PlanAction], ended: Fact<Day> = .empty) -> Plan {
    let text: Fact<String> = "S is in school on four days of five by 31 May 2026."
    return Plan(
      ended: ended,
      outcomes: [PlanOutcome(text: text, measure: .empty, need: "a need", actions: .value(actions))]
    )
  }

  private func finding(_ rule: String, _ caseFile: CaseFile, with settings: Settings = [:]) throws -> Finding {
    try #require(Rule.named(rule)).finding(for: caseFile, with: settings)
  }

  @Test func plansAreNumberedWhereThereAreSeveral() throws {
    let one = try finding("plan-outcomes-smart", CaseFile(plans: [plan([good])]))
    #expect(one.occurrences.map(\.subject) == ["outcome 1", "action 1 of outcome 1"])
    let two = try finding("plan-outcomes-smart", CaseFile(plans: [plan([good]), plan([vague])]))
    #expect(two.occurrences.map(\.subject).last == "action 1 of outcome 1 of plan 2")
    #expect(two.outcome == .notMet)
  }

  @Test func aShareIsReachedExactlyAtItsCount() throws {
    let file = CaseFile(plans: [plan([good, good, good, vague])])
    #expect(try finding("plan-outcomes-smart", file, with: ["share": 0.8]).outcome == .met)
    #expect(try finding("plan-outcomes-smart", file, with: ["share": 0.81]).outcome == .notMet)
    #expect(try finding("plan-outcomes-smart", file).outcome == .met, "the rule's own share is 80 %")
    #expect(try finding("plan-outcomes-smart", file, with: ["share": 1]).outcome == .notMet)
    #expect(try finding("plan-outcomes-smart", file, with: ["share": .nan]).outcome == .met)
    #expect(try finding("plan-outcomes-smart", file, with: ["share": 0]).outcome == .met)
    #expect(try finding("plan-outcomes-smart", file, with: ["share": 0.8]).counts.notMet == 1)
  }

  @Test func aPlanThatEndsAfterTheExtractIsCurrent() throws {
    let file = CaseFile(extracted: "2026-03-31", plans: [plan([good], ended: "2026-04-01")])
    #expect(try finding("plan-outcomes-smart", file).outcome == .met)
  }

  @Test func whatTheExtractDoesNotCarryLeavesAnActionOpen() throws {
    let unseen = PlanAction(text: "Ring the landlord", owner: "mother")
    let statement = try finding("plan-outcomes-smart", CaseFile(plans: [plan([unseen])])).occurrences.last
    #expect(statement?.outcome == .notSeen)
    #expect(
      statement?.reason
        == "names what is to be done, who does it and for whom; does not name how it is measured; the extract does not show by when"
    )
  }

  @Test func aWordingThatTheExtractDoesNotCarryIsNotAnEmptyOne() throws {
    for (text, outcome, reason) in [
      (.notSeen, .notSeen, "the extract does not show the wording of the action"),
      (.empty, .notEvidenced, "the action has no wording"),
    ] as [(Fact<String>, Outcome, String)] {
      let action = PlanAction(text: text, owner: "mother", due: "weekly")
      let statement = try finding("plan-outcomes-smart", CaseFile(plans: [plan([action])])).occurrences.last
      #expect(statement?.outcome == outcome)
      #expect(statement?.reason == reason)
    }
  }

  @Test func viewsThatTheExtractDoesNotCarryAreNotAnEmptyPlace() throws {
    for (views, outcome) in [(.notSeen, .notSeen), (.empty, .notEvidenced)] as [(Fact<String>, Outcome)] {
      let file = CaseFile(assessments: [], visits: [Visit(made: "2026-03-03", childsViews: views)], reviews: [])
      #expect(try finding("childs-views-evidenced", file).occurrences.map(\.outcome) == [outcome])
    }
  }

  @Test func aDecisionThatTheExtractDoesNotCarryIsNotAMissingOne() throws {
    for (text, isSeen) in [(.notSeen, false), (.empty, true)] as [(Fact<String>, Bool)] {
      let decision = SupervisionDecision(
        text: text,
        reason: "a reason",
        owner: "w-17",
        due: "Friday",
        recordedOnFile: "2026-03-03"
      )
      let file = CaseFile(
        extracted: "2026-03-31",
        supervisions: [Supervision(held: "2026-03-02", decisions: [decision])]
      )
      let reason = try finding("supervision-decisions-on-file", file).occurrences.first?.reason ?? ""
      #expect(reason.contains("the extract does not show the decision") == !isSeen, "\(reason)")
    }
  }

  @Test func oneWordIsAContingencyThatSaysTooLittle() throws {
    let file = CaseFile(plans: [Plan(ended: .empty, contingency: "Yes")])
    let statement = try finding("plan-has-contingency", file).occurrences.first
    #expect(statement?.outcome == .partlyMet)
    #expect(statement?.reason == "it has 1 word, too few to say what will happen and by when")
  }

  @Test func whatWasRecordedBeforeItWasAuthorisedTookNoDays() throws {
    let file = CaseFile(assessments: [Assessment(authorised: "2026-03-03", recorded: "2026-03-02")])
    #expect(try finding("assessment-recorded-promptly", file).occurrences.map(\.days) == [0])
  }

  @Test func partsThatAreNotInTheExtractAreSaidToBeMissing() throws {
    let finding = try finding("childs-views-evidenced", CaseFile(visits: []))
    #expect(finding.outcome == .notSeen)
    #expect(finding.reason == "there is no such recording on the file; the extract has no assessments or reviews")
  }

  @Test func eachRecordingOfAChildsViewsIsJudged() throws {
    let file = CaseFile(
      assessments: [Assessment(started: "2026-01-05", childsViews: .empty)],
      visits: [Visit(made: "2026-03-03", childSeen: false, childsViews: "S said hello.")],
      reviews: [
        Review(
          held: "2026-03-20",
          childSeenAlone: true,
          childsViews: "He wants a dog, a bike, football on Sundays and lunch with his brother."
        )
      ]
    )
    let finding = try finding("childs-views-evidenced", file)
    #expect(
      finding.occurrences.map(\.subject) == [
        "assessment started on 5 January 2026", "visit on 3 March 2026", "review on 20 March 2026",
      ]
    )
    #expect(finding.occurrences.map(\.outcome) == [.notEvidenced, .partlyMet, .met])
  }

  private func decided(held: Fact<Day>, recorded: Fact<Day>, extracted: Fact<Day> = "2026-03-31") -> CaseFile {
    let decision = SupervisionDecision(
      text: "Visit the school",
      reason: "a reason",
      owner: "w-17",
      due: "Friday",
      recordedOnFile: recorded
    )
    return CaseFile(extracted: extracted, supervisions: [Supervision(held: held, decisions: [decision])])
  }

  @Test func decisionsKeepTheDaysCounted() throws {
    let finding = try finding(
      "supervision-decisions-on-file",
      decided(held: "2026-04-01", recorded: "2026-04-08", extracted: "2026-04-30")
    )
    #expect(finding.occurrences.first?.days == 3, "Good Friday and Easter Monday lie between")
    #expect(finding.occurrences.first?.subject == "decision 1 of the supervision on 1 April 2026")
  }

  static let undated: [(held: Fact<Day>, recorded: Fact<Day>, extracted: Fact<Day>, outcome: Outcome)] = [
    (.empty, "2026-02-04", "2026-03-31", .partlyMet),
    (.notSeen, "2026-02-04", "2026-03-31", .notSeen),
    (.empty, .empty, "2026-03-31", .notEvidenced),
    (.notSeen, .empty, "2026-03-31", .notSeen),
    ("2026-02-03", .empty, .notSeen, .notSeen),
    ("2026-04-03", .empty, "2026-03-31", .notEvidenced),
    ("1990-02-05", "1990-02-06", "2026-03-31", .notSeen),
  ]

  @Test(arguments: undated.indices) func datesThatAreMissingOrWrongDecideNothingElse(_ index: Int) throws {
    let (held, recorded, extracted, outcome) = Self.undated[index]
    let file = decided(held: held, recorded: recorded, extracted: extracted)
    #expect(try finding("supervision-decisions-on-file", file).outcome == outcome)
  }

  @Test func aNumberThatIsNoneKeepsTheStandard() throws {
    let file = decided(held: "2026-02-03", recorded: "2026-02-10")
    for days in [Double.nan, .infinity, -.infinity] {
      #expect(try finding("supervision-decisions-on-file", file, with: ["days": days]).outcome == .met)
    }
    #expect(try finding("supervision-decisions-on-file", file, with: ["days": -3]).outcome == .partlyMet)
  }
}
