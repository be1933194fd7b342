import AuditChecklists
import AuditRules
import AuditTestSupport
import Testing

@testable import AuditWalk

@Suite struct EvidenceTests {
  /// The rows beside a question of a shipped case, as they would be asked for by its rule or by `show:`.
  private func rows(_ path: String, rule: String) throws -> [EvidenceChoice.Row] {
    let file = try ShippedCase.file(path)
    let rule = try #require(Rule.named(rule))
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    return choice.rows(try ShippedCase.item(rule: rule.identifier), rule.finding(for: file))
  }

  @Test func theDecisionsThatDidNotReachTheFileComeFirst() throws {
    let rows = try rows("2026-h1-case-file/cases/C-A07", rule: "supervision-decisions-on-file")
    let file = try ShippedCase.file("2026-h1-case-file/cases/C-A07")
    let finding = try #require(Rule.named("supervision-decisions-on-file")?.finding(for: file))
    let failing = Set(
      finding.occurrences.filter { $0.outcome == .notMet || $0.outcome == .notEvidenced }.flatMap {
        $0.places.map(\.path)
      }
    )
    #expect(!failing.isEmpty)
    let first = rows.prefix { $0.decides }
    #expect(!first.isEmpty)
    #expect(rows.dropFirst(first.count).allSatisfy { !failing.contains($0.fact.path) })
  }

  /// A discussion that was decided on and not held three weeks later, as the shipped case has it.
  @Test func theCallThatNobodyAnsweredComesFirst() throws {
    let file = try ShippedCase.file("2026-h1-case-file/cases/C-D09")
    let rule = try #require(Rule.named("strategy-discussion-held-when-needed"))
    let library = try ChecklistLibrary(folder: Repository.url("checklists"))
    let item = try #require(library.checklist("case-file")?.item("strategy-discussion-held"))
    let finding = rule.finding(for: file)
    #expect(finding.outcome == .notMet)
    #expect(finding.reason == "none was held in the 16 working days after one was called for on 6 August 2026")
    let rows = EvidenceChoice(file.listedFacts, timeline: Timeline(file)).rows(item, finding)
    let first = rows.prefix { $0.decides }.map(\.fact.path)
    #expect(
      Set(first).isSuperset(of: ["supervisions[1].decisions[0].text", "caseNotes[2].text", "referrals[0].decision"])
    )
  }

  /// What is met rests on something as well, and that comes before whatever is newer.
  @Test func whatAnAnswerRestsOnComesFirst() throws {
    func place(_ path: String) -> Place { Place(line: 1, path: path) }
    let notes = (1...8).map { number in
      CaseNote(
        happened: .value(Day("2026-06-0\(number)") ?? "2026-06-01", place("caseNotes[\(number - 1)].happened")),
        text: .value("a note", place("caseNotes[\(number - 1)].text"))
      )
    }
    let file = CaseFile(
      strategyDiscussions: [
        StrategyDiscussion(
          held: .value("2025-11-24", place("strategyDiscussions[0].held")),
          form: .value("meeting", place("strategyDiscussions[0].form"))
        )
      ],
      caseNotes: .value(notes, place("caseNotes"))
    )
    let rule = try #require(Rule.named("strategy-discussion-held-as-meeting"))
    let item = ShippedCase.item(showing: ["caseNotes", "strategyDiscussions.form", "strategyDiscussions.held"])
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let rows = choice.rows(item, rule.finding(for: file))
    #expect(
      Set(rows.prefix(2).map(\.fact.path)) == ["strategyDiscussions[0].form", "strategyDiscussions[0].held"]
    )
    #expect(rows.allSatisfy { !$0.decides }, "nothing fails the question")
    #expect(choice.rows(item, nil).first?.fact.path == "caseNotes[7]")
  }

  /// A list that is there and empty decides, and is shown in place of what was asked of its entries.
  @Test func anEmptyListIsShownForWhatWasAskedOfItsEntries() throws {
    let file = CaseFile(
      extracted: .value("2026-03-31", Place(line: 1, path: "extracted")),
      workers: [Worker(reference: "W-1")],
      strategyDiscussions: .empty(Place(line: 2, path: "strategyDiscussions"))
    )
    let rule = try #require(Rule.named("strategy-discussion-led-by-manager"))
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let shown = choice.rows(
      ShippedCase.item(showing: ["workers", "strategyDiscussions.chair"]),
      rule.finding(for: file)
    )
    #expect(shown.first?.fact.path == "strategyDiscussions" && shown.first?.fact.text == nil)
    let absent = CaseFile(workers: [Worker(reference: "W-1")])
    let none = EvidenceChoice(absent.listedFacts, timeline: Timeline(absent))
    #expect(none.rows(ShippedCase.item(showing: ["strategyDiscussions.chair"]), rule.finding(for: absent)).isEmpty)
  }

  @Test func aLongTextIsShownByTheSentencesThatDecide() {
    let text = "It was cold. He said he wants a dog. They left."
    func shown(_ spans: Span...) -> String { RowText.shown(text, upTo: 30, spans: spans) }
    let said = Span(start: 16, end: 20, says: "the child's own words")
    #expect(shown(said) == "He said he wants a dog. … (1 of 3 sentences)")
    // A mark that ends where a sentence begins, or begins where one ends, lies in the other alone.
    #expect(shown(Span(start: 12, end: 36, says: "it")) == shown(said))
    #expect(shown(Span(start: 36, end: 40, says: "it")) == "They left. … (1 of 3 sentences)")
  }

  @Test func howManyThingsARuleJudgedIsSaidWhereThereAreSeveral() throws {
    let rule = try #require(Rule.named("childs-views-evidenced"))
    func several(_ views: Fact<String>...) -> String? {
      WalkScreen.several(
        rule.finding(
          for: CaseFile(visits: .value(views.map { Visit(made: "2026-03-03", childSeen: true, childsViews: $0) }))
        )
      )
    }
    #expect(several("He said he wants a dog.") == nil)
    #expect(several(.notSeen, .notSeen) == nil, "of what was not in the extract nothing is counted")
    #expect(several("He said he wants a dog.", .empty)?.hasPrefix("Of 2: 1 not evidenced") == true)
  }

  @Test func whatIsNewestComesBeforeWhatIsOlder() {
    let file = CaseFile(
      chronology: [
        ChronologyEntry(happened: "2025-01-01", event: "first"), ChronologyEntry(happened: "2026-05-01", event: "last"),
        ChronologyEntry(happened: "2025-06-01", event: "middle"),
      ]
    )
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let rows = choice.rows(ShippedCase.item(showing: ["chronology"]), nil)
    #expect(rows.map { $0.fact.label } == ["chronology 2", "chronology 3", "chronology 1"])
    #expect(rows.first?.fact.text?.contains("last") == true)
  }

  /// Many notes do not push the one review off the screen: each part that is named has its turn.
  @Test func eachPartThatIsNamedHasItsNewestBeforeAnyHasItsNext() {
    let file = CaseFile(
      plans: [Plan(started: "2026-01-05", signUp: [SignUp(agency: .value(.health), agreed: true)])],
      reviews: [Review(held: "2026-02-02", decision: "goes on")],
      caseNotes: .value(
        (1...8).map { CaseNote(happened: Day("2026-06-0\($0)").map { .value($0) } ?? .empty, text: "note") }
      )
    )
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let rows = choice.rows(ShippedCase.item(showing: ["reviews.decision", "plans.signUp", "caseNotes"]), nil)
    #expect(
      rows.prefix(3).map { $0.fact.label } == ["review 1, decision", "plan 1, sign up 1", "case note 8"]
    )
    #expect(rows.count == 10)
  }

  /// The agency of somebody who took part is said once: in the row as a whole, in its facts, and where it is not known.
  @Test func whoTookPartIsNamedWithTheAgencyOnce() {
    let people: [Participant] = [
      Participant(agency: .value(.socialCare), role: "social worker"), Participant(agency: .value(.police)),
      Participant(agency: .empty, role: "neighbour"), Participant(role: "aunt"),
    ]
    let file = CaseFile(conferences: [Conference(held: "2026-02-02", attended: .value(people))])
    let rows = ListedFact.merged(file.listedFacts) { $0 == "conferences.attended" }.filter {
      $0.path.contains("attended")
    }
    #expect(
      rows.map { "\($0.label): \($0.text ?? "")" } == [
        "conference 1, attended 1: social care; social worker", "conference 1, attended 2: police",
        "conference 1, attended 3: neighbour", "conference 1, attended 4: aunt",
      ]
    )
    let facts = file.listedFacts.filter { $0.path.contains("attended") }
    #expect(
      facts.map { "\($0.label): \($0.text ?? "nothing")" } == [
        "conference 1, attended 1, agency: social care", "conference 1, attended 1 (social care), role: social worker",
        "conference 1, attended 2, agency: police", "conference 1, attended 3, agency: nothing",
        "conference 1, attended 3, role: neighbour", "conference 1, attended 4, role: aunt",
      ]
    )
    #expect(facts.map(\.key) == ["agency", "role", "agency", "agency", "role", "role"])
  }

  /// "Nothing in the extract" is said only where the search was over every place where the answer can be.
  @Test(arguments: ["agencies-contribute", "record-picks-up", "communication", "parents-views"])
  func anItemShowsEveryPlaceWhereTheAnswerCanBe(id: String) throws {
    let item = try #require(try ChecklistLibrary(folder: Repository.url("checklists")).checklist("case-file")?.item(id))
    let parts = Set(item.show.compactMap { $0.split(separator: ".").first.map(String.init) })
    #expect(parts.contains("caseNotes") && parts.count >= 3, "\(item.show)")
    let file = try ShippedCase.file("2026-h1-case-file/cases/C-D09")
    #expect(!EvidenceChoice(file.listedFacts, timeline: Timeline(file)).rows(item, nil).isEmpty)
  }

  @Test func registersOfWorkersComeLast() {
    let file = CaseFile(
      workers: [Worker(reference: "W-1", from: "2026-06-01")],
      visits: [Visit(made: "2026-01-05", childSeen: .value(true))]
    )
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let rows = choice.rows(ShippedCase.item(showing: ["workers", "visits.made"]), nil)
    #expect(rows.first?.fact.path == "visits[0].made")
    #expect(rows.last?.fact.path.hasPrefix("workers") == true)
  }

  /// A question about a worker, whose list names workers first, is answered by what each of them is.
  @Test func aQuestionAboutAWorkerShowsTheWorkersFirst() {
    let file = CaseFile(
      workers: [Worker(reference: "W-1", role: .value(.newlyQualifiedSocialWorker))],
      supervisions: .value((1...6).map { _ in Supervision(held: "2026-01-05", reflection: "said") })
    )
    func first(_ question: String, _ show: [String]) -> String? {
      EvidenceChoice(file.listedFacts, timeline: Timeline(file)).rows(
        ShippedCase.item(asking: question, showing: show),
        nil
      )
      .first?.fact.path
    }
    let asked = "Does a newly qualified worker have the supervision that is promised?"
    #expect(first(asked, ["workers", "supervisions.reflection"]) == "workers[0]")
    #expect(first(asked, ["supervisions.reflection", "workers"])?.hasPrefix("supervisions") == true)
    #expect(first("Is each gap explained?", ["workers", "supervisions.reflection"])?.hasPrefix("supervisions") == true)
  }

  @Test(arguments: [
    ("Did the police share what they knew in time?", Agency.police), ("Did health share what it knew?", .health),
    ("Did the school or nursery share what it knew?", .education),
  ])
  func thoseOfTheAgencyThatIsAskedAboutComeFirstAndSayWhoseTheyAre(question: String, agency: Agency) {
    let people = [Agency.socialCare, .socialCare, .socialCare, .education, .health, .police].map {
      Participant(agency: .value($0), role: "somebody", contribution: "said")
    }
    let file = CaseFile(
      strategyDiscussions: [
        StrategyDiscussion(held: "2026-02-03", participants: .value(people), informationShared: "all of it")
      ]
    )
    let show = ["strategyDiscussions.informationShared", "strategyDiscussions.participants.contribution"]
    let rows = EvidenceChoice(file.listedFacts, timeline: Timeline(file)).rows(
      ShippedCase.item(asking: question, showing: show),
      nil
    )
    #expect(rows.first?.fact.element?.agency == agency)
    #expect(rows.first?.fact.label.contains("(\(agency.rawValue))") == true)
    #expect(rows.dropFirst().first?.fact.text == "all of it")
    #expect(rows.count == 7)
  }

  @Test func aRowSaysWhatEachDateIsAndHasNoCode() {
    let file = CaseFile(
      referrals: [
        Referral(
          identifier: "R1",
          received: "2026-06-08",
          source: "2A",
          primaryNeed: "N1",
          noFurtherAction: false,
          decision: "Assess"
        )
      ],
      caseNotes: [
        CaseNote(
          kind: "telephone call",
          happened: "2026-07-27",
          recorded: "2026-07-28",
          authorRole: "socialWorker",
          text: "Mother rang."
        )
      ]
    )
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    let rows = choice.rows(ShippedCase.item(showing: ["referrals", "caseNotes"]), nil)
    #expect(
      Set(rows.map { WalkScreen.said($0) }) == [
        "received 8 June 2026; source: school; primary need: abuse, neglect and exploitation; no further action: no; Assess",
        "telephone call; happened 27 July 2026; recorded 28 July 2026; social worker; Mother rang.",
      ]
    )
  }

  @Test func aFactThatIsNotNamedAndNotCitedIsNoEvidence() {
    let file = CaseFile(visits: [Visit(made: "2026-01-05", childSeen: .value(true))])
    let choice = EvidenceChoice(file.listedFacts, timeline: Timeline(file))
    #expect(choice.rows(ShippedCase.item(showing: ["reviews"]), nil).isEmpty)
    #expect(choice.rows(ShippedCase.item(showing: ["visits.made"]), nil).map(\.fact.path) == ["visits[0].made"])
  }

  @Test(arguments: [RowText.shortest, RowText.longest]) func aTextUpToTheLimitIsWhole(limit: Int) {
    let text = String(repeating: "a", count: limit)
    #expect(RowText.shown(text, upTo: limit, spans: []) == text)
  }

  @Test func aTextThatDoesNotDecideEndsAtAWordAndSaysHowMuchIsLeft() {
    let text = Array(repeating: "word", count: 60).joined(separator: " ")
    #expect(RowText.shown(text, upTo: RowText.shortest, spans: []).hasSuffix("word … (48 more words)"))
    #expect(
      RowText.shown(text, upTo: RowText.alone, spans: []).hasSuffix("word … (15 more words)")
    )
    #expect(RowText.shown(text, upTo: RowText.longest, spans: []) == text)
  }

  @Test func whatARowLeavesGoesOnToTheNext() {
    let long = (characters: 2000, name: 14, decides: false)
    let short = (characters: 20, name: 14, decides: false)
    #expect(RowText.rooms([long]) == [776])
    #expect(RowText.rooms([long, long, long, long, long]) == [192, 113, 113, 113, 113])
    #expect(RowText.rooms([short, short, long]) == [615, 615, 708])
    // What the rows below do not need is the first row's too.
    #expect(RowText.rooms([long, short, short]).first == 708)
    // What decides is not held to the room of a screen, and leaves the others what every row has.
    #expect(RowText.rooms([(2000, 14, true), long, long]) == [900, 113, 113])
    #expect(RowText.rooms([]).isEmpty)
  }

  @Test func theOneTextThatAQuestionIsAboutIsWhole() throws {
    let analysis = Array(repeating: "The cold house is about money and the wetting about fear.", count: 9).joined(
      separator: " "
    )
    let row = EvidenceChoice.Row(
      fact: ListedFact(path: "assessments[0].analysis", label: "Analysis", text: analysis, place: .unknown),
      decides: false,
      spans: []
    )
    let whole = WalkScreen.row(row, number: 1, isWhole: false, room: RowText.rooms([(analysis.count, 14, false)]).first)
      .text
    #expect(whole.hasSuffix(analysis))
    let beside = WalkScreen.row(row, number: 2, isWhole: false, room: RowText.shortest).text
    #expect(beside.contains(RowText.cut))
  }

  @Test func aLongTextThatDecidesShowsTheSentencesThatDecided() {
    let filler = String(repeating: "Nothing of this matters here. ", count: 40)
    let text = filler + "The crux is that nobody looked. " + filler
    let start = filler.utf8.count
    let spans = [Span(start: start + 4, end: start + 8, says: "the crux")]
    let shown = RowText.shown(text, upTo: RowText.longest, spans: spans)
    #expect(shown == "The crux is that nobody looked. … (1 of 81 sentences)")
  }
}

@Suite struct TimelineTests {
  private let file = CaseFile(
    reference: "C-1",
    extracted: "2026-08-28",
    visits: [
      Visit(made: "2026-05-01", childSeen: .value(true), childSeenAlone: .value(false)),
      Visit(made: "2026-04-10", childSeen: .value(false)), Visit(made: .empty),
    ],
    chronology: [ChronologyEntry(happened: "2026-05-01", event: "School calls")]
  )

  /// The dates of a case that the timeline leaves out, each with the reason.
  private static let leftOut: [String: String] = [
    "extracted": "said apart, as its end", "known.from": "of the source", "known.to": "of the source",
    "known.began": "of the source",
    "contacts.decided": "stands with the contact", "referrals.decided": "stands with the referral",
    "referrals.referrerTold": "an answer to another agency", "referrals.closed": "the end of the source's own record",
    "assessments.recorded": "when it was written down", "assessments.signatures.signed": "who signed what is there",
    "strategyDiscussions.recorded": "when it was written down", "strategyDiscussions.circulated": "who was sent it",
    "section47Enquiries.childSeen": "a visit, which stands for itself",
    "section47Enquiries.outcomeShared": "who was told of what is there",
    "plans.signUp.on": "who agreed to what is there",
    "coreGroups.circulated": "who was sent it", "visits.recorded": "when it was written down",
    "supervisions.decisions.recordedOnFile": "when it was written down",
    "supervisions.decisions.reviewed": "of a supervision that stands for itself",
    "supervisions.signatures.signed": "who signed what is there", "caseNotes.recorded": "when it was written down",
    "caseload.from": "of the worker, not of the case", "caseload.to": "of the worker, not of the case",
    "caseload.discussed": "of the worker, not of the case",
  ]

  @Test func everyDateOfTheShapeIsInItOrLeftOutWithAReason() throws {
    let first = try #require(Day(year: 2020, month: 1, day: 1))
    let days = Dictionary(uniqueKeysWithValues: DatedCase.patterns.enumerated().map { ($1, first.adding(days: $0)) })
    let shown = Set(Timeline(DatedCase.file(days)).entries.map(\.day))
    #expect(shown.count > 20)
    #expect(days.filter { !shown.contains($0.value) }.keys.sorted() == Self.leftOut.keys.sorted())
  }

  @Test func whatIsDatedStandsInOrderAndWhatHasNoDateIsLeftOut() {
    let entries = Timeline(file).entries
    #expect(entries.map(\.day) == ["2026-04-10", "2026-05-01", "2026-05-01"])
    #expect(entries.map(\.what) == ["visit", "visit", "chronology"])
    #expect(entries.map(\.says) == ["child not seen", "child seen; not seen alone", "School calls"])
  }

  @Test func aGapOfMoreThanThreeWeeksIsSaid() {
    #expect(Timeline.quiet(from: "2026-04-10", to: "2026-05-01") == nil)
    #expect(Timeline.quiet(from: "2026-04-10", to: "2026-05-02") == "nothing dated for 3 weeks (22 days)")
  }

  @Test func thePageEndsWithTheQuietBeforeTheExtract() {
    let blocks = CasePage(file).blocks
    #expect(blocks.last?.text == "– nothing dated for 17 weeks (119 days), up to the extract –")
    #expect(blocks.contains { $0.text.hasPrefix("Not in the extract: contacts, referrals") })
  }

  @Test func theLatestDayOfAnElementIsItsDay() {
    let plan = CaseFile(plans: [Plan(started: "2026-01-01", ended: "2026-06-01")])
    #expect(Timeline(plan).days == ["plans[0]": "2026-06-01"])
  }
}
