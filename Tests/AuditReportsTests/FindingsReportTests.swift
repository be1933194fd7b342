import AuditPages
import Testing

@testable import AuditReports
@testable import AuditRules

@Suite("Who chases what")
struct FindingsReportTests {
  private func rows(
    _ reference: String,
    _ outcomes: [Outcome],
    team: String = "North",
    workers: Part<Worker> = .notSeen
  ) -> [FindingRow] {
    let finding = SampleChecks.finding("assessment-in-time", outcomes)
    return FindingRow.rows(for: finding, of: CaseFile(reference: reference, team: team, workers: workers)) { _ in "" }
  }

  @Test func onlyWhatIsNewChangedOrEndedIsAChange() {
    var changes = FindingChanges(since: rows("C-1", [.notMet, .notMet]) + rows("C-2", [.notEvidenced]))
    let now: [(String, [Outcome])] = [("C-1", [.notMet, .met]), ("C-2", [.notMet]), ("C-3", [.partlyMet])]
    for (reference, outcomes) in now {
      changes.looked(at: reference, [SampleChecks.finding("assessment-in-time", outcomes)])
    }
    let changed = now.flatMap { rows($0, $1) }.compactMap { changes.changed($0) }
    #expect(changed.map(\.reference) == ["C-2", "C-3"])
    #expect(changed.map(\.change) == [.changed, .new])
    #expect(changes.gone.map(\.reference) == ["C-1"])
    #expect(changes.gone.map(\.change) == [.ended])
    #expect(changes.notLookedAt == 0)
  }

  @Test func whatWasNotLookedAtHasNotEnded() {
    var changes = FindingChanges(since: rows("C-1", [.notMet]) + rows("C-2", [.notMet]) + rows("C-3", [.notMet]))
    changes.looked(at: "C-1", [SampleChecks.finding("identity-recorded", [.met])])
    #expect(changes.gone.isEmpty && changes.notLookedAt == 3)
    changes.looked(at: "C-2", [SampleChecks.finding("assessment-in-time", [.met])])
    #expect(changes.gone.map(\.reference) == ["C-1", "C-2"] && changes.notLookedAt == 1)
  }

  /// What a later check says of the rule, and what is known then of an assessment of 21 May 2025 that was not met.
  private static let later: [(judgement: Judgement, change: FindingRow.Change)] = [
    // Judged again, and it asks for no look: it has ended.
    (.occurrences([thing("2025-05-21", .met)]), .ended),
    (.occurrences([thing("2025-05-21", .notApplicable)]), .ended),
    (.occurrences([thing("2025-11-20", .notMet), thing("2025-05-21", .met)]), .ended),
    // Not carried by a later return, or not to be judged by it: nobody knows.
    (.occurrences([thing("2025-05-21", .notSeen)]), .notSeen),
    (.occurrences([thing("2025-11-20", .met)]), .notSeen),
    (.occurrences([thing("2025-05-21", .met, subject: "plan")]), .notSeen),
    (.whole(.notSeen, reason: "the extract has no reviews"), .notSeen),
    (.whole(.notApplicable, reason: "there is no plan"), .notSeen),
    (.whole(.met, reason: "nothing is late"), .notSeen),
  ]

  @Test func onlyWhatIsJudgedAgainCanHaveEnded() {
    let earlier = Finding(rule: "r", revision: 1, judgement: .occurrences([Self.thing("2025-05-21", .notMet)]))
    for (judgement, change) in Self.later {
      var changes = FindingChanges(since: rows(of: earlier))
      let finding = Finding(rule: "r", revision: 1, judgement: judgement)
      changes.looked(at: "C-1", [finding])
      for row in rows(of: finding) { _ = changes.changed(row) }
      #expect(changes.gone.map(\.change) == [change], "\(judgement)")
    }
  }

  /// What was said of a thing that is late both times, with its days, and whether somebody who chases it has to know.
  private static let reasons: [(before: (String, Int?), now: (String, Int?), isChange: Bool)] = [
    ((open(61), 61), (open(82), 82), false),
    (("still open after 1 working day", 1), ("still open after 2 working days", 2), false),
    ((open(61), 61), (authorised(60), 60), true), ((authorised(60), 60), (authorised(60), 60), false),
    ((held(16), 16), (held(18), 18), true), ((held(16), 16), (held(16), 16), false),
    (
      ("no assessment on the file after 50 working days", 50),
      ("the referral was closed with no assessment on the file", nil), true
    ),
    (
      ("no further review after 200 days (as on 31 March 2025, to which the extract knows it)", 200),
      ("no further review after 240 days", 240), false
    ),
    (("nothing since, up to 31 March 2026", nil), ("nothing since, up to 5 May 2026", nil), false),
    // A list that leaves the reasons out leaves that out too.
    (("", 61), (authorised(60), 60), false),
  ]

  private static func open(_ days: Int) -> String {
    "still open after \(days) working days; the limit is 45 working days"
  }

  private static func authorised(_ days: Int) -> String {
    "it was authorised after \(days) working days; the limit is 45 working days"
  }

  private static func held(_ days: Int) -> String {
    "the initial conference was held after \(days) working days; the limit is 15 working days"
  }

  @Test func workThatIsDoneLateIsAChangeAndDaysThatWentByAreNone() {
    func finding(_ said: (String, Int?)) -> Finding {
      let thing = Occurrence(subject: "assessment", outcome: .notMet, reason: said.0, days: said.1, began: "2025-05-21")
      return Finding(rule: "r", revision: 1, judgement: .occurrences([thing]))
    }
    for (before, now, isChange) in Self.reasons {
      var changes = FindingChanges(since: rows(of: finding(before)))
      changes.looked(at: "C-1", [finding(now)])
      let changed = rows(of: finding(now)).compactMap { changes.changed($0) }
      #expect(changed.map(\.change) == (isChange ? [.changed] : []), "\(before.0), then \(now.0)")
      #expect(changes.gone.isEmpty)
    }
  }

  @Test func whatLacksAnotherAspectIsAChange() throws {
    func row(_ missing: String) throws -> FindingRow {
      let cells = ["case": "C-1", "rule": "r", "outcome": "partlyMet", "reason": "not all is said", "missing": missing]
      return try #require(FindingRow(cells))
    }
    for (now, isChange) in [("who when", false), ("when", true), ("", true)] {
      var changes = FindingChanges(since: [try row("who when")])
      let changed = changes.changed(try row(now))
      #expect((changed != nil) == isChange)
    }
  }

  /// An entry that comes before the others moves their numbers, and is no news of any of them.
  @Test(arguments: [
    ("visit 2", "visit 3", true), ("plan 1, outcome 3", "plan 2, outcome 3", true), ("visit 2", "review 2", false),
    ("visit on 3 March 2026", "visit on 5 March 2026", false), ("visit", "visit 2", true),
  ])
  func whereAThingStandsInItsListIsNoPartOfIt(before: String, after: String, isSame: Bool) {
    func finding(_ subject: String) -> Finding {
      let thing = Occurrence(what: .words(subject), outcome: .notMet, why: "late")
      return Finding(rule: "r", revision: 1, judgement: .occurrences([thing]))
    }
    var changes = FindingChanges(since: rows(of: finding(before)))
    changes.looked(at: "C-1", [finding(after)])
    #expect(rows(of: finding(after)).compactMap { changes.changed($0) }.isEmpty == isSame)
    #expect(changes.gone.isEmpty == isSame)
  }

  @Test func whereNotAllCouldBeJudgedAgainNobodyKnowsWhichHasEnded() {
    func finding(_ outcomes: [Outcome]) -> Finding {
      let things = outcomes.enumerated().map { number, outcome in
        Occurrence(what: .numbered("visit", number + 1), outcome: outcome, why: "late")
      }
      return Finding(rule: "r", revision: 1, judgement: .occurrences(things))
    }
    for (now, change) in [([Outcome.met, .notSeen], FindingRow.Change.notSeen), ([.met, .met], .ended)] {
      var changes = FindingChanges(since: rows(of: finding([.met, .notMet])))
      changes.looked(at: "C-1", [finding(now)])
      #expect(changes.gone.map(\.change) == [change], "\(now)")
    }
  }

  @Test func whatWasMissingAsAWholeHasEndedOnceSomethingIsThere() {
    let earlier = Finding(rule: "r", revision: 1, judgement: .whole(.notEvidenced, reason: "there is no review"))
    func change(_ judgement: Judgement) -> [FindingRow.Change?] {
      var changes = FindingChanges(since: rows(of: earlier))
      changes.looked(at: "C-1", [Finding(rule: "r", revision: 1, judgement: judgement)])
      return changes.gone.map(\.change)
    }
    #expect(change(.occurrences([Self.thing("2025-05-21", .met)])) == [.ended])
    #expect(change(.whole(.met, reason: "each is there")) == [.ended])
    #expect(change(.whole(.notSeen, reason: "the extract has no reviews")) == [.notSeen])
    #expect(change(.whole(.notApplicable, reason: "there is no plan")) == [.notSeen])
  }

  @Test func ofTwoAlikeOneHasEndedWhereOneWasSettled() {
    let alike = Self.thing("2025-05-21", .notMet)
    let earlier = Finding(rule: "r", revision: 1, judgement: .occurrences([alike, alike, alike]))
    var changes = FindingChanges(since: rows(of: earlier))
    let now = Finding(rule: "r", revision: 1, judgement: .occurrences([alike, Self.thing("2025-05-21", .met)]))
    changes.looked(at: "C-1", [now])
    #expect(rows(of: now).compactMap { changes.changed($0) }.isEmpty)
    #expect(changes.gone.map(\.change) == [.ended, .notSeen])
  }

  @Test func thePageSaysWhatIsKnownOfWhatIsGone() {
    var gone = rows("C-1", [.notMet, .notMet])
    (gone[0].change, gone[1].change) = (.ended, .notSeen)
    let report = FindingsReport(gone, isOfChanges: true, provenance: SampleChecks.provenance)
    #expect(report.page.headline.first == "Since the earlier check 0 new, 0 changed, 1 ended, 1 not seen.")
    #expect(report.page.headline.contains { $0.hasPrefix("What has ended was judged again") })
    #expect(report.page.headline.contains { $0.hasPrefix("What was not seen has not ended by that") })
    let unseen = FindingsReport([gone[1]], isOfChanges: true, provenance: SampleChecks.provenance)
    #expect(!unseen.page.headline.contains { $0.hasPrefix("What has ended") })
  }

  @Test func anEndedRowOfTheEarlierListIsNotEndedAgain() {
    var gone = rows("C-1", [.notMet, .notMet])
    (gone[0].change, gone[1].change) = (.ended, .notSeen)
    var changes = FindingChanges(since: gone)
    changes.looked(at: "C-1", [SampleChecks.finding("assessment-in-time", [.met])])
    #expect(changes.gone.isEmpty && changes.notLookedAt == 0)
  }

  @Test func aRowReadsAsItWasWritten() throws {
    let row = try #require(rows("C-1", [.notMet], workers: [Worker(reference: "W-1")]).first)
    let cells = Dictionary(uniqueKeysWithValues: zip(FindingRow.columns.map(\.name), row.cells))
    #expect(FindingRow(cells) == row)
    #expect(cells["worker"] == "W-1")
  }

  @Test func rowsOfOneRuleAndCaseAreToldApart() throws {
    let report = FindingsReport(
      rows("C-1", [.notMet, .met, .notMet]),
      isOfChanges: false,
      provenance: SampleChecks.provenance
    )
    let text = try report.rendered(as: .html)
    #expect(text.contains("assessment 1: it was authorised") && text.contains("assessment 3: it was authorised"))
    #expect(!text.contains("assessment 2"))
  }

  @Test func thePageIsByTeamAndWorkerWithTheSentenceOfItsCounts() {
    let all =
      rows("C-2", [.notMet], team: "South") + rows("C-1", [.notMet, .met], workers: [Worker(reference: "W-9")])
      + rows("C-3", [.notEvidenced])
    let report = FindingsReport(all, isOfChanges: false, provenance: SampleChecks.provenance)
    #expect(report.page.headline.first?.replacing("\u{A0}", with: " ") == "3 findings of 3 cases to look at.")
    #expect(report.page.sections.map(\.title) == ["North", "South"])
    #expect(report.rows.map { $0[0] } == ["C-3", "C-1", "C-2"])
    let none = FindingsReport([], isOfChanges: true, provenance: SampleChecks.provenance)
    #expect(none.page.headline == ["Nothing has changed since the earlier check."])
  }

  private static func thing(_ day: Day?, _ outcome: Outcome, subject: String = "assessment") -> Occurrence {
    Occurrence(subject: subject, outcome: outcome, reason: "late", began: day)
  }

  /// The finding of things of one kind that began on these days, or of which the day is not known.
  private func begun(_ days: Day?...) -> Finding {
    Finding(rule: "r", revision: 1, judgement: .occurrences(days.map { Self.thing($0, .notMet) }))
  }

  private func rows(of finding: Finding) -> [FindingRow] {
    FindingRow.rows(for: finding, of: CaseFile(reference: "C-1")) { _ in "" }
  }

  @Test func aThingThatBeganOnAnotherDayIsAnother() {
    var changes = FindingChanges(since: rows(of: begun("2025-04-01")))
    let now = begun("2025-09-01")
    changes.looked(at: "C-1", [now])
    let changed = rows(of: now).compactMap { changes.changed($0) }
    #expect(changed.map(\.change) == [.new] && changed.map(\.began) == ["2025-09-01"])
    #expect(changes.gone.map(\.began) == ["2025-04-01"] && changes.gone.map(\.change) == [.notSeen])
  }

  @Test func whereTwoStandTheOtherOfTheTwoIsTheNewOne() {
    var changes = FindingChanges(since: rows(of: begun("2025-09-01", nil)))
    let now = begun("2025-04-01", "2025-09-01", nil, nil)
    changes.looked(at: "C-1", [now])
    let changed = rows(of: now).compactMap { changes.changed($0) }
    #expect(changed.map(\.began) == ["2025-04-01", nil] && changes.gone.isEmpty)
  }

  @Test func aListThatDoesNotSayWhenThingsBeganIsStillCompared() throws {
    let cells = ["case": "C-1", "rule": "r", "outcome": "notMet", "subject": "assessment"]
    let old = try #require(FindingRow(cells))
    var changes = FindingChanges(since: [old], saysBegan: false)
    let now = begun("2025-04-01")
    changes.looked(at: "C-1", [now])
    #expect(rows(of: now).compactMap { changes.changed($0) }.isEmpty && changes.gone.isEmpty)
  }

  @Test func aStepInTimeIsKnownByItsFirstDay() throws {
    let rule = try #require(Rule.named("assessment-in-time-from-start"))
    let late = Assessment(kind: .value(.single), started: "2025-04-01", authorised: "2025-07-15")
    let finding = rule.finding(for: CaseFile(extracted: "2026-03-31", assessments: [late]))
    #expect(FindingRow.rows(for: finding, of: CaseFile()) { _ in "" }.map(\.began) == ["2025-04-01"])
  }
}
