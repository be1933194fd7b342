import AuditRules
import AuditTestSupport
import Testing

@Suite("What can hardly be as it stands")
struct DataDoubtTests {
  private func told(_ file: CaseFile) -> [String] {
    file.doubts.map { "\($0.kind) \($0.path) \($0.against ?? "")" }
  }

  @Test func datesInAnOrderThatCannotBeAreFound() {
    #expect(
      told(
        CaseFile(
          extracted: "2026-03-31",
          workers: [Worker(reference: "w", from: "2026-02-01", to: "2026-01-01")],
          referrals: [Referral(identifier: "r", received: "2026-01-10", closed: "2026-01-09")],
          assessments: [
            Assessment(referral: "r", started: "2026-01-05", authorised: "2026-01-04", childSeen: "2026-01-02")
          ],
          plans: [Plan(identifier: "p", started: "2026-02-01")],
          reviews: [Review(plan: "p", held: "2026-01-31"), Review(plan: "p", held: "2026-02-01")],
          supervisions: [
            Supervision(held: "2026-03-02", decisions: [SupervisionDecision(recordedOnFile: "2026-03-01")])
          ]
        )
      ) == [
        "order workers[0].to workers[0].from", "order referrals[0].closed referrals[0].received",
        "order assessments[0].authorised assessments[0].started",
        "order supervisions[0].decisions[0].recordedOnFile supervisions[0].held",
        "order assessments[0].started referrals[0].received", "order reviews[0].held plans[0].started",
      ]
    )
  }

  @Test func datesAfterTheExtractAreFound() {
    #expect(
      told(CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-03-31"), Visit(made: "2026-04-01")]))
        == ["afterExtract visits[1].made "]
    )
  }

  @Test func whatIsThereTwiceIsFoundWhateverItIsCalled() {
    let visit = Visit(made: "2026-03-01", worker: "w")
    #expect(
      told(
        CaseFile(
          workers: [Worker(reference: "w", team: "North"), Worker(reference: "x", team: "North")],
          referrals: [
            Referral(identifier: "a", received: "2026-01-01"), Referral(identifier: "b", received: "2026-01-01"),
          ],
          visits: [visit, Visit(made: "2026-03-01", worker: "x"), visit, Visit(), Visit()]
        )
      ) == ["twice referrals[1] referrals[0]", "twice visits[2] visits[0]"]
    )
  }

  @Test func aFileWithoutDoubtsHasNone() {
    let file = CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-03-01", recorded: "2026-03-01")])
    #expect(file.doubts.isEmpty && file.datesAfterExtract.isEmpty)
  }

  // MARK: What must follow what

  /// A date that is blank is followed by nothing: of the others none is taken for the first in its place.
  @Test func whereTheFirstDateIsBlankNothingIsOutOfOrder() {
    let early: Fact<Day> = "2026-01-04"
    let late: Fact<Day> = "2026-01-09"
    for first in [Fact<Day>.empty, .notSeen] {
      let file = CaseFile(
        referrals: [Referral(received: first, decided: late, closed: late, referrerTold: early)],
        assessments: [
          Assessment(started: first, authorised: late, recorded: early, signatures: [Signature(signed: early)])
        ],
        strategyDiscussions: [StrategyDiscussion(held: first, recorded: late, circulated: early)],
        section47Enquiries: [Section47Enquiry(started: first, completed: late, outcomeShared: early)],
        plans: [Plan(started: first, ended: early, signUp: [SignUp(on: late)])],
        supervisions: [
          Supervision(held: first, decisions: [SupervisionDecision(recordedOnFile: late, reviewed: early)])
        ],
        missingEpisodes: [MissingEpisode(started: first, ended: late, interviewed: early)]
      )
      #expect(told(file) == [])
    }
  }

  @Test(arguments: ["2026-01-04", "2026-01-05"] as [Fact<Day>])
  func whatAnEntryHoldsFollowsItsFirstDay(day: Fact<Day>) {
    let first: Fact<Day> = "2026-01-05"
    let file = CaseFile(
      assessments: [Assessment(started: first, signatures: [Signature(signed: day)])],
      supervisions: [
        Supervision(held: first, decisions: [SupervisionDecision(reviewed: day)], signatures: [Signature(signed: day)])
      ]
    )
    let early = [
      "order assessments[0].signatures[0].signed assessments[0].started",
      "order supervisions[0].decisions[0].reviewed supervisions[0].held",
      "order supervisions[0].signatures[0].signed supervisions[0].held",
    ]
    #expect(told(file) == (day == first ? [] : early))
  }

  /// An enquiry may begin before the discussion that it names, which another rule judges; it cannot end before it.
  @Test func anEnquiryDoesNotEndBeforeItsDiscussion() {
    func doubts(completed: Fact<Day>) -> [String] {
      told(
        CaseFile(
          strategyDiscussions: [StrategyDiscussion(identifier: "d", held: "2026-03-05")],
          section47Enquiries: [Section47Enquiry(strategyDiscussion: "d", started: "2026-02-05", completed: completed)]
        )
      )
    }
    #expect(doubts(completed: "2026-02-20") == ["order section47Enquiries[0].completed strategyDiscussions[0].held"])
    #expect(doubts(completed: "2026-03-05").isEmpty && doubts(completed: .empty).isEmpty)
  }

  /// A looked after child may have been reviewed before the plan was made, and not before becoming looked after.
  @Test func reviewsOfALookedAfterChildFollowTheDayOfBecomingSo() {
    func doubts(since from: Fact<Day>, ended: Fact<Day> = .empty, placed: Part<Placement> = .notSeen) -> [String] {
      told(
        CaseFile(
          plans: [
            Plan(
              identifier: "p",
              kind: .value(.lookedAfter),
              started: "2026-02-02",
              lookedAfterFrom: from,
              ended: ended
            )
          ],
          reviews: [Review(plan: "p", held: "2026-01-30")],
          placements: placed
        )
      )
    }
    #expect(doubts(since: "2026-01-05").isEmpty)
    #expect(doubts(since: "2026-02-20") == ["order reviews[0].held plans[0].lookedAfterFrom"])
    #expect(
      doubts(since: "2026-02-20", ended: "2026-02-10") == [
        "order plans[0].ended plans[0].lookedAfterFrom", "order reviews[0].held plans[0].lookedAfterFrom",
      ]
    )
    #expect(doubts(since: .notSeen).isEmpty, "a plan may be made long after")
    #expect(doubts(since: .empty, placed: [Placement(started: "2026-01-05", ended: .empty)]).isEmpty)
    #expect(
      doubts(since: .empty, placed: [Placement(started: "2026-01-31", ended: .empty)])
        == ["order reviews[0].held placements[0].started"]
    )
  }

  @Test func workBeforeTheFirstReferralIsDoubtedWhereNoneCanBeMissing() {
    func doubts(_ change: (inout CaseFile) -> Void = { _ in }) -> Int {
      var file = CaseFile(
        referrals: [Referral(identifier: "r", received: "2026-02-05")],
        assessments: [Assessment(started: "2026-01-03")],
        strategyDiscussions: [StrategyDiscussion(held: "2026-01-02")],
        section47Enquiries: [Section47Enquiry(started: "2026-01-01")],
        visits: [Visit(made: "2026-01-05"), Visit(made: "2026-02-05")]
      )
      change(&file)
      return file.doubts.count
    }
    #expect(doubts() == 4)
    #expect(doubts { $0.referrals = [Referral(received: "2026-01-01"), Referral(received: "2026-02-05")] } == 0)
    #expect(doubts { $0.referrals = [Referral(received: "2026-02-05"), Referral(received: .empty)] } == 0)
    #expect(doubts { $0.known = [KnownSpan(list: "referrals", from: "2026-02-01")] } == 0)
    #expect(doubts { $0.plans = [Plan(started: "2025-10-06")] } == 0)
    #expect(doubts { $0.workers = [Worker(reference: "w", from: "2025-12-01")] } == 0)
    #expect(doubts { $0.reviews = [Review(held: "2025-12-01")] } == 0)
    #expect(doubts { $0.referrals = [] } == 0)
  }

  /// Each date of the record is held against another, or may lie anywhere: a new one has to be placed.
  @Test func everyDateIsInTheOrderOrFree() {
    let free: Set = [
      "assessments.childSeen", "section47Enquiries.childSeen", "plans.signUp.on", "plans.lookedAfterFrom",
      "chronology.happened",
      "careDocuments.made", "workers.from", "caseload.from", "contacts.received", "referrals.received",
      "placements.started",
      "missingEpisodes.started", "caseNotes.happened", "supervisions.held",
    ]
    let across: Set = [
      "assessments.started", "section47Enquiries.started", "conferences.held", "plans.started", "coreGroups.held",
      "reviews.held", "strategyDiscussions.held", "visits.made",
    ]
    var within: Set<String> = []
    for date in DatedCase.patterns where date != "extracted" && !date.hasPrefix("known.") {
      // The date a day before all others: whatever it must follow is then doubted.
      var days = Dictionary(uniqueKeysWithValues: DatedCase.patterns.map { ($0, Self.day) })
      days["known.from"] = nil
      days["known.to"] = nil
      days[date] = "2026-02-01"
      let doubts = DatedCase.file(days).doubts.filter { $0.kind == .order }.map { ListedFact.pattern(of: $0.path) }
      if doubts.contains(date) { within.insert(date) }
    }
    let missing = Set(DatedCase.patterns.filter { $0 != "extracted" && !$0.hasPrefix("known.") })
      .subtracting(within).subtracting(free).subtracting(across)
    #expect(missing == [], "say in DayOrder what it must follow, or here that it may lie anywhere")
    #expect(within.isDisjoint(with: free))
  }

  private static let day: Day = "2026-02-02"

  // MARK: What is there twice

  @Test func listsWithinAnEntryAreLookedAt() {
    let decision = SupervisionDecision(text: "Ring the school")
    let file = CaseFile(
      assessments: [Assessment(signatures: [Signature(signed: "2026-01-05"), Signature(signed: "2026-01-05")])],
      supervisions: [
        Supervision(held: "2026-02-20", decisions: [decision, decision]),
        Supervision(held: "2026-03-20", decisions: [decision]),
      ]
    )
    #expect(
      told(file) == [
        "twice assessments[0].signatures[1] assessments[0].signatures[0]",
        "twice supervisions[0].decisions[1] supervisions[0].decisions[0]",
      ]
    )
  }

  /// Two police officers at a meeting, and two who agreed for health, are two.
  @Test func peopleOfOneRoleAreNotTheSame() {
    let officer = Participant(agency: .value(.police), role: "police officer")
    let agreed = SignUp(agency: .value(.health), agreed: true)
    let file = CaseFile(
      strategyDiscussions: [StrategyDiscussion(participants: [officer, officer])],
      plans: [Plan(signUp: [agreed, agreed], coreGroup: [officer, officer])]
    )
    #expect(file.doubts.isEmpty)
  }
}

/// What the two rules about the record say of children of whom little was seen.
@Suite struct RecordRuleTests {
  private static let rules = ["dates-in-order", "entries-held-once"]

  private func finding(_ rule: String, _ file: CaseFile) throws -> Finding {
    try #require(Rule.named(rule)).finding(for: file)
  }

  @Test(arguments: rules) func ofAChildAloneNothingIsSeen(rule: String) throws {
    let alone = CaseFile(extracted: "2026-03-31", child: .value(Child(ageBand: "5 to 9", ethnicity: "WBRI")))
    #expect(try finding(rule, alone).outcome == .notSeen)
    #expect(try finding(rule, CaseFile(extracted: "2026-03-31")).outcome == .notSeen)
    var known = alone
    known.known = [KnownSpan(list: "reviews", from: "2025-04-01", to: "2026-03-31")]
    #expect(try finding(rule, known).outcome == .notSeen)
  }

  @Test(arguments: rules) func emptyListsAreNotEvidenced(rule: String) throws {
    #expect(try finding(rule, CaseFile(extracted: "2026-03-31", referrals: [], visits: [])).outcome == .notEvidenced)
    #expect(try finding(rule, CaseFile(extracted: "2026-03-31", visits: .empty)).outcome == .notEvidenced)
  }

  /// The day of the extract is no date of the record, nor are people and signatures entries that were compared unless they were.
  @Test func whatIsCountedIsWhatIsLookedAt() throws {
    let file = CaseFile(
      extracted: "2026-03-31",
      strategyDiscussions: [
        StrategyDiscussion(held: "2026-02-03", participants: [Participant(role: "a"), Participant(role: "b")])
      ],
      supervisions: [Supervision(held: "2026-02-20", decisions: [SupervisionDecision(text: "x")])]
    )
    #expect(try finding("dates-in-order", file).reason == "of 2 dates none lies before one that it must follow")
    #expect(
      try finding("entries-held-once", file).reason == "of 3 entries none says the same as another of its list"
    )
    let one = CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-02-10")])
    #expect(try finding("dates-in-order", one).reason == "the one date does not lie before one that it must follow")
    #expect(try finding("entries-held-once", one).reason == "the one entry is there once")
  }

  /// Every date and every list is among what the rules read, so that each doubt names its rule.
  @Test func whatTheyReadIsWhatTheyLookAt() throws {
    let dates = try #require(Rule.named("dates-in-order")).needs
    #expect(Set(dates).isSuperset(of: DatedCase.patterns.filter { $0 != "extracted" && !$0.hasPrefix("known.") }))
    let lists = try #require(Rule.named("entries-held-once")).needs
    #expect(
      Set(lists).isSuperset(of: ["visits", "supervisions.decisions", "assessments.signatures", "child.siblings"])
    )
    #expect(!lists.contains("known") && !lists.contains("strategyDiscussions.participants"))
  }

  @Test func severalAreToldInOneFinding() throws {
    let visit = Visit(made: "2026-02-10")
    let found = try finding("entries-held-once", CaseFile(visits: [visit, visit, visit, visit, visit]))
    #expect(found.outcome == .notMet && found.occurrences.isEmpty && found.places.count == 4)
    #expect(
      found.reason == "4 entries say the same as another of their list: visit 2 says the same as visit 1, visit 3 says "
        + "the same as visit 1, visit 4 says the same as visit 1, and 1 more"
    )
  }
}
