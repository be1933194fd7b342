import AuditRules
import AuditTestSupport
import Testing

@Suite("A date after the extract's own is not yet")
struct AsOfExtractTests {
  private static let day: Day = "2026-03-31"
  private static let later: Fact<Day> = "2026-04-10"

  /// Every fact that is a date, set to a later day.
  private let future = CaseFile(
    extracted: "2026-03-31",
    workers: [Worker(reference: "w", from: later, to: later)],
    contacts: [Contact(received: later, decided: later)],
    referrals: [Referral(received: later, decided: later, closed: later, referrerTold: later)],
    assessments: [
      Assessment(
        started: later,
        authorised: later,
        recorded: later,
        signatures: [Signature(signed: later)],
        childSeen: later
      )
    ],
    strategyDiscussions: [StrategyDiscussion(held: later, recorded: later, circulated: later)],
    section47Enquiries: [
      Section47Enquiry(started: later, completed: later, childSeen: later, outcomeShared: later)
    ],
    conferences: [Conference(held: later)],
    plans: [Plan(started: later, lookedAfterFrom: later, ended: later, signUp: [SignUp(on: later)])],
    coreGroups: [CoreGroup(held: later, circulated: later)],
    visits: [Visit(made: later, recorded: later)],
    reviews: [Review(held: later)],
    supervisions: [
      Supervision(
        held: later,
        decisions: [SupervisionDecision(recordedOnFile: later, reviewed: later)],
        signatures: [Signature(signed: later)]
      )
    ],
    caseNotes: [CaseNote(happened: later, recorded: later)],
    chronology: [ChronologyEntry(happened: later)],
    missingEpisodes: [MissingEpisode(started: later, ended: later, interviewed: later)],
    placements: [Placement(started: later, ended: later)],
    careDocuments: [CareDocument(made: later)],
    caseload: [CaseloadEntry(from: later, to: later, discussed: later)]
  )

  @Test func onlyStartsAreLeftOfWhatIsDatedLater() {
    // A new fact that is a date comes into the case file above, and is then told of here.
    let told = Set(future.datesAfterExtract.map { ListedFact.pattern(of: $0.path) })
    #expect(told.union(["extracted", "known.began", "known.from", "known.to"]) == Set(DatedCase.patterns))
    #expect(
      future.asOfExtract.datesAfterExtract.map(\.path) == [
        "workers[0].from", "referrals[0].received", "assessments[0].started", "section47Enquiries[0].started",
        "plans[0].started", "plans[0].lookedAfterFrom", "placements[0].started", "caseload[0].from",
      ]
    )
    #expect(future.asOfExtract.visits == .empty && future.asOfExtract.plans.value?.first?.ended == .empty)
  }

  /// Starts of work that lasts, which stay so that the rules can say that a date must be wrong.
  private static let starts: Set = [
    "workers.from", "referrals.received", "assessments.started", "section47Enquiries.started", "plans.started",
    "plans.lookedAfterFrom", "placements.started", "caseload.from",
  ]

  @Test func eachLaterDateByItselfIsTakenBackUnlessItIsAStart() {
    // Each alone: the quick look that spares copying a file has to see every date that the copy loses.
    let dates = DatedCase.patterns.filter { $0 != "extracted" && !$0.hasPrefix("known.") }
    #expect(dates.count > 30 && Self.starts.isSubset(of: dates))
    for date in dates {
      let file = DatedCase.file(["extracted": Self.day, date: "2026-04-01"])
      #expect(file.datesAfterExtract.map { ListedFact.pattern(of: $0.path) } == [date])
      let left = file.asOfExtract.datesAfterExtract
      #expect(left.isEmpty == !Self.starts.contains(date), "\(date)")
      let onItsDay = DatedCase.file(["extracted": Self.day, date: Self.day])
      #expect(onItsDay.asOfExtract == onItsDay && onItsDay.datesAfterExtract.isEmpty, "\(date)")
    }
  }

  @Test func whatIsNotLaterStaysAsItIs() {
    let file = CaseFile(extracted: "2026-03-31", visits: [Visit(made: "2026-03-31"), Visit(made: "2026-04-01")])
    #expect(file.asOfExtract.visits.value?.map(\.made.value) == ["2026-03-31"])
    var undated = file
    undated.extracted = .notSeen
    #expect(undated.asOfExtract == undated && undated.datesAfterExtract.isEmpty)
  }

  @Test(arguments: [
    ("assessment-in-time-from-start", Outcome.notMet),
    ("initial-conference-in-time", .notMet),
  ])
  func workIsOpenOnTheDayOfTheExtract(_ identifier: String, _ outcome: Outcome) throws {
    let file = CaseFile(
      extracted: "2026-03-31",
      assessments: [Assessment(kind: .value(.single), started: "2026-01-05", authorised: "2026-04-01")],
      strategyDiscussions: [StrategyDiscussion(identifier: "s", held: "2026-02-02")],
      section47Enquiries: [
        Section47Enquiry(
          identifier: "e",
          strategyDiscussion: "s",
          started: "2026-02-02",
          conferenceRequired: true
        )
      ],
      conferences: [Conference(kind: .value(.initial), section47Enquiry: "e", held: "2026-04-01")]
    )
    let rule = try #require(Rule.named(identifier))
    let finding = rule.finding(for: file)
    #expect(finding.outcome == outcome, "\(finding)")
    #expect([rule].findings(for: file) == [finding])
  }
}
