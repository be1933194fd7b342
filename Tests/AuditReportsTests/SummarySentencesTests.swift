import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Which sentences a summary says for which counts, and when it says nothing.
@Suite struct SummarySentencesTests {
  private func report(
    planned: Int = 24,
    signed: Int = 24,
    unplanned: Int = 0,
    concerns: Int = 0,
    policy: DisclosurePolicy = .none,
    context: SummaryContext = SummaryContext(),
    _ change: (inout Summary.Subject) -> Void = { _ in }
  ) -> SummaryReport {
    var audits = SampleAudits(files: 24, seed: 5)
    var counts = AuditCounts()
    (counts.planned, counts.started, counts.signed) = (planned, max(planned, signed), signed)
    (counts.unplanned, counts.concerns) = (unplanned, concerns)
    audits.tally.audits = [Stratum(team: "North", service: "Statutory", month: "2026-05"): counts]
    var subject = SampleAudits.subject("2026-H1", "Plans")
    change(&subject)
    return SummaryReport(
      Summary(ReleasedTally(audits.tally, policy: policy), subject: subject, glossary: SampleAudits.glossary),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  private func statements(_ report: SummaryReport) -> String { report.page.statements.joined(separator: "\n") }

  private func text(_ report: SummaryReport) -> String { report.page.text(width: 400).replacing("\u{A0}", with: " ") }

  /// An earlier half-year, asked from the checklist `checklist`.
  private func earlier(askedFrom checklist: String) -> Summary {
    var audits = SampleAudits(files: 24, seed: 6)
    audits.tally.answers = Dictionary(
      uniqueKeysWithValues: audits.tally.answers.map { cell, counts in
        var cell = cell
        cell.item.checklist = checklist
        return (cell, counts)
      }
    )
    let subject = SampleAudits.subject("2025-H2", "Plans")
    return Summary(ReleasedTally(audits.tally, policy: .none), subject: subject, glossary: SampleAudits.glossary)
  }

  @Test(arguments: [("child-protection-plan", true), ("supervision-file", false)])
  func gradesOfAPeriodStandOnlyBesideThoseOfTheSameChecklists(_ checklist: String, _ isAlike: Bool) {
    var context = SummaryContext()
    context.earlier = [earlier(askedFrom: checklist)]
    let words = text(report(context: context))
    #expect(words.contains("In 2025-H2 the whole file was") == isAlike)
    #expect(words.contains("2025-H2 was read with other checklists") != isAlike)
  }

  private func endings(_ kinds: [ConcernEnding.Kind?]) -> ConcernEndings {
    var standing = PlanStanding()
    let names = kinds.indices.map { AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: $0 + 1) }
    for (name, kind) in zip(names, kinds) {
      guard let kind else { continue }
      standing.apply(
        .concernAnswered(name, kind, on: "2026-06-01"),
        by: "QA lead",
        at: Moment(day: "2026-06-01", text: "2026-06-01T10:00:00Z")
      )
    }
    return ConcernEndings(of: names, in: standing.followUp)
  }

  @Test(arguments: [
    (24, 24, 0, "All 24 planned audits are signed."),
    (24, 23, 0, "23 of 24 planned audits are signed."),
    (24, 1, 0, "1 of 24 planned audits is signed."),
    (24, 3, 3, "None of 24 planned audits is signed yet."),
    (1, 1, 0, "The one planned audit is signed."), (1, 2, 1, "The one planned audit is signed."),
    (24, 25, 1, "All 24 planned audits are signed."),
    (24, 25, 1, "1 more audit that was not planned is signed and counted."),
    (24, 26, 2, "2 more audits that were not planned are signed and counted."),
    (0, 5, 5, "5 audits signed."),
    (24, 0, 0, "None of 24 planned audits is signed yet."), (0, 0, 0, "No audit is signed."),
  ])
  func theFirstPagesSayHowFarTheAuditsAre(_ planned: Int, _ signed: Int, _ unplanned: Int, _ sentence: String) {
    let lines = statements(report(planned: planned, signed: signed, unplanned: unplanned)).split(separator: "\n")
    #expect(lines.contains { $0.contains(sentence) }, "\(lines)")
    #expect(lines.contains { $0.contains("nothing to summarise") } == (signed == 0))
    #expect(lines.contains { $0.contains("not planned") } == (unplanned > 0 && planned > 0))
  }

  @Test func aPeriodThatCutsThroughARoundHasNoPlanOfItsOwn() {
    let part = report(planned: 24, signed: 20, unplanned: 2) { subject in
      subject.isWholePlan = false
      subject.sampled = 26
      subject.secondPlanned = 5
    }
    #expect(statements(part).contains("20 audits signed in this period."))
    #expect(!statements(part).contains("not planned are signed"))
    for words in ["Files drawn", "Audits planned, without second audits", "Second audits planned"] {
      #expect(!text(part).contains(words), "\(words)")
    }
    #expect(part.completion == nil && !text(part).contains("nothing here says which way"))
    // What the rounds planned that lie in it whole is told all the same, and of a round in which nothing is signed.
    let beside = report(planned: 24, signed: 20, unplanned: 2) { subject in
      subject.isWholePlan = false
      subject.wholePlans = [
        Summary.Subject.WholePlan(title: "Plans", planned: 12, signed: 9, overdue: 3),
        Summary.Subject.WholePlan(title: "Visits", planned: 4, signed: 0, overdue: 0),
      ]
    }
    #expect(
      statements(beside).contains(
        "Signed of what each round planned that lies in this period whole: Plans, 9 of 12 planned audits, 3 overdue; Visits, 0 of 4"
      )
    )
    #expect(text(beside).contains("Audits planned of the rounds that lie in it whole, without second audits"))
    let whole = report(planned: 24, signed: 20) { ($0.sampled, $0.replaced, $0.secondPlanned) = (26, 3, 5) }
    for words in ["Files drawn", "Audits planned, without second audits", "Second audits planned"] {
      #expect(text(whole).contains(words), "\(words)")
    }
    #expect(whole.completion != nil)
  }

  @Test func filesThatWereChosenForHavingFailedAreNoSample() {
    func chosen(signed: Int) -> SummaryReport {
      report(planned: 20, signed: signed) { subject in
        (subject.frame, subject.sampled) = (20, 20)
        subject.chosen = [Summary.Subject.ChosenFiles(round: "Again", earlier: "r1", isAlone: true)]
      }
    }
    let all = chosen(signed: 20)
    #expect(statements(all).contains("These files were not drawn: they are read again because in r1"))
    for words in ["were drawn", "a sample from", "can show a change"] {
      #expect(!statements(all).contains(words), "\(words)")
    }
    #expect(text(all).contains("All of them were read, so there are no intervals."))
    #expect(!text(all).contains("intervals treat") && !text(all).contains("Files drawn"))
    #expect(
      text(chosen(signed: 12)).contains("Not all of them are read, and intervals tell how far the others could move")
    )
    let beside = report(planned: 24, signed: 20) { subject in
      subject.chosen = [Summary.Subject.ChosenFiles(round: "Again", earlier: "r1", isAlone: false)]
    }
    #expect(statements(beside).contains("The files of Again were not drawn, but chosen"))
  }

  @Test(
    arguments: [
      (0, [], "No auditor raised a concern that a child may be unsafe.", nil),
      (3, [], "3 concerns that a child may be unsafe.", "3 concerns that a child may be unsafe were raised. Concerns"),
      (
        1, [.actedOn], "How the concerns ended",
        "One concern that a child may be unsafe was raised; how it ended is written down. Concerns"
      ),
      (
        2, [nil, nil], "A concern without an ending is the most urgent line of this page",
        "2 concerns that a child may be unsafe were raised; for none of them has anybody written down how it ended. Concerns"
      ),
      (
        3, [.actedOn, nil, nil], "A concern without an ending is the most urgent line of this page",
        "3 concerns that a child may be unsafe were raised; for 2 of them nobody has written down how they ended. Concerns"
      ),
    ] as [(Int, [ConcernEnding.Kind?], String, String?)]
  )
  func concernsAreToldWithHowTheyEnded(
    _ raised: Int,
    _ kinds: [ConcernEnding.Kind?],
    _ section: String,
    _ sentence: String?
  ) throws {
    var context = SummaryContext()
    context.concerns = endings(kinds)
    let report = report(concerns: raised, context: context)
    let words = try #require(report.concerns)
    let page = Page(title: "", headline: [], sections: [words]).text(width: 400).replacing("\u{A0}", with: " ")
    #expect(page.contains(section))
    #expect(page.contains("most urgent") == kinds.contains(nil))
    #expect(page.contains("How the concerns ended") == !kinds.isEmpty)
    if let sentence {
      #expect(statements(report).contains(sentence))
    } else {
      #expect(!statements(report).contains("unsafe"))
    }
  }

  @Test func howConcernsEndedStaysInside() throws {
    var context = SummaryContext()
    context.concerns = endings([.actedOn, nil] + [ConcernEnding.Kind?](repeating: .alreadyKnown, count: 20))
    let inside = report(concerns: 22, context: context)
    #expect(text(inside).contains("How the concerns ended"))
    let outside = report(concerns: 22, policy: .dfe, context: context)
    #expect(!text(outside).contains("How the concerns ended") && !statements(outside).contains("written down"))
  }

  @Test(
    arguments: [
      (["contingency": 0.01], "The one question with a target is at or above it."),
      (["contingency": 0.01, "child-seen-alone": 0.01], "All 2 questions with a target are at or above it."),
      (["contingency": 0.99, "child-seen-alone": 0.01], "Of 2 questions with a target set beforehand, 1 is below it."),
      ([:], nil),
    ] as [([String: Double], String?)]
  )
  func theFirstPagesSayHowTargetsStand(_ targets: [String: Double], _ sentence: String?) {
    let words = statements(report { $0.targets = targets })
    if let sentence { #expect(words.contains(sentence)) } else { #expect(!words.contains("target")) }
  }

  @Test(
    arguments: [
      (24, "Every file of the frame was read.", "Every file of the frame was read, so there are no intervals."),
      (25, "The files read are a sample from a frame of 25 files", "The sample is more than 5 % of its frame"),
      (600, "The files read are a sample from a frame of 600 files", "The sample is 5 % of its frame or less"),
      (nil, nil, "The size of the frame is not known"),
    ] as [(Int?, String?, String)]
  )
  func theSampleIsSaidBesideItsFrame(_ frame: Int?, _ sentence: String?, _ below: String) {
    let report = report { $0.frame = frame }
    #expect(sentence.map { statements(report).contains($0) } ?? statements(report).contains(below))
    #expect(text(report).contains(below))
  }

  @Test(arguments: [
    (24, 24, 0, nil), (24, 23, 0, "Of 24 planned audits, 1 is not signed. If that file is better"),
    (24, 20, 0, "Of 24 planned audits, 4 are not signed. If those files are better"), (0, 5, 5, nil),
  ])
  func whatIsMissingOfThePlanIsSaid(_ planned: Int, _ signed: Int, _ unplanned: Int, _ sentence: String?) {
    let words = text(report(planned: planned, signed: signed, unplanned: unplanned))
    if let sentence {
      #expect(words.contains(sentence))
    } else {
      #expect(!words.contains("nothing here says which way"))
    }
  }

  @Test func onlyAPlanThatIsPastDueHasOverdueAudits() {
    func rows(_ isPastDue: Bool, _ due: Day?) -> String? {
      let words = text(report(planned: 24, signed: 20, unplanned: 1) { ($0.due, $0.isPastDue) = (due, isPastDue) })
      return words.split(separator: "\n").first { $0.contains("Planned audits that are overdue") }
        .flatMap { $0.split(separator: " ").last.map(String.init) }
    }
    #expect([rows(true, "2026-06-30"), rows(false, "2026-06-30"), rows(false, nil)] == ["5", "0", nil])
  }

  @Test(
    arguments: [
      (DisclosurePolicy.none, 24, 2, "2 sampled cases have no auditor."),
      (.none, 24, 1, "1 sampled case has no auditor."),
      (.none, 24, 0, nil), (.dfe, 24, 2, "2 sampled cases have no auditor."), (.dfe, 3, 2, nil), (.nhs, 24, 2, nil),
    ] as [(DisclosurePolicy, Int, Int, String?)]
  )
  func casesWithoutAnAuditorAreSaidWhereTheyGiveNothingAway(
    _ policy: DisclosurePolicy,
    _ signed: Int,
    _ number: Int,
    _ sentence: String?
  ) {
    let report = report(planned: 24, signed: signed, policy: policy) { $0.withoutAuditor = number }
    let said = report.page.statements.first { $0.contains("no auditor") }
    #expect(sentence.map { said?.contains($0) == true } ?? (said == nil))
  }

  @Test func whatIsDueHasAColumnAndTheOthersStay() throws {
    func columns(_ due: Day?) throws -> [String] {
      let section = try #require(report { $0.due = due }.completion)
      let tables = section.blocks.compactMap { block -> Table? in
        if case .table(let table) = block { table } else { nil }
      }
      return try #require(tables.first).columns.map(\.title)
    }
    let others = ["Team that holds the file", "Planned", "Started", "Signed"]
    #expect(try columns(nil) == others + ["Second audits", "Concerns"])
    #expect(try columns("2026-06-30") == others + ["Overdue", "Second audits", "Concerns"])
  }

  @Test func whereSharesAreHiddenItIsSaidHowManyAreShown() {
    let report = SummaryReport(
      Summary(
        ReleasedTally(SampleAudits(files: 14, seed: 5).tally, policy: .dfe),
        subject: SampleAudits.subject("2026-H1", "Plans"),
        glossary: SampleAudits.glossary
      ),
      provenance: SampleAudits.provenance
    )
    // Of one question nothing is counted, so that it has no share that could be shown.
    let shown = report.summary.items.count(where: \.isCounted)
    #expect(shown > 0 && shown < 9 && report.summary.items.count == 10)
    #expect(statements(report).contains("Shares can be shown for \(shown) of 9 questions; the others are hidden"))
  }

  private func changed(_ change: (inout Tally) -> Void, smallest: Int = 10, questions: Int = 10, files: Int = 24)
    -> SummaryReport
  {
    var audits = SampleAudits(files: files, seed: 5, questions: Array(SampleAudits.questions.prefix(questions)))
    change(&audits.tally)
    return SummaryReport(audits.summary(smallest: smallest), provenance: SampleAudits.provenance)
  }

  /// The same tally, with each audit's stratum changed.
  private func strata(_ tally: inout Tally, _ change: @escaping (inout Stratum) -> Void) {
    func of(_ stratum: Stratum) -> Stratum {
      var stratum = stratum
      change(&stratum)
      return stratum
    }
    func sum<Sum>(_ add: @escaping (inout Sum, Sum) -> Void) -> (Sum, Sum) -> Sum {
      { left, right in
        var sum = left
        add(&sum, right)
        return sum
      }
    }
    tally.audits = Dictionary(tally.audits.map { (of($0), $1) }, uniquingKeysWith: sum { $0 += $1 })
    tally.files = Dictionary(
      tally.files.map { (Tally.SectionCell(section: $0.section, stratum: of($0.stratum)), $1) },
      uniquingKeysWith: sum { $0 += $1 }
    )
    tally.grades = Dictionary(
      tally.grades.map { (Tally.SectionCell(section: $0.section, stratum: of($0.stratum)), $1) },
      uniquingKeysWith: sum { $0 += $1 }
    )
  }

  @Test func auditorsAreSetApartOnlyWhereThereAreTwoKinds() {
    #expect(changed { tally in strata(&tally) { $0.relation = "peer" } }.relations == nil)
    var begun = AuditCounts()
    (begun.planned, begun.started) = (2, 2)
    let unsigned = changed { tally in
      strata(&tally) { $0.relation = "peer" }
      tally.audits[Stratum(team: "North", service: "", relation: "own-team", month: "")] = begun
    }
    #expect(unsigned.relations == nil, "what nobody signed is no kind to set apart")
    let two = changed { tally in strata(&tally) { $0.relation = $0.service == "Statutory" ? "peer" : "own-team" } }
    #expect(two.relations?.blocks.count == 3)
  }

  @Test func teamsStandBesideThemesOnlyWhereThereAreSeveral() {
    #expect(changed { _ in }.themes != nil)
    #expect(changed({ _ in }, questions: 3).themes == nil, "one section is no set of themes")
    #expect(changed { tally in strata(&tally) { $0.team = "" } }.themes == nil)
  }

  @Test func withoutAGradeNoTeamIsDrawnAgainstTheOthers() {
    #expect(changed { _ in }.funnel != nil)
    #expect(changed { $0.grades = [:] }.funnel == nil)
  }

  @Test func questionsAreDrawnOnlyWhereOneHasEnoughFiles() {
    func figures(_ report: SummaryReport) -> Int? {
      report.items?.blocks.count { if case .figure = $0 { true } else { false } }
    }
    #expect(figures(changed { _ in }) == 1)
    #expect(figures(changed({ _ in }, smallest: 25)) == 0)
    #expect(changed { $0.answers = [:] }.items == nil)
  }

  @Test func aShareOfAllAnswersIsAPercentageFromTheSmallestNumberOfFilesOn() {
    func total(_ files: Int) -> String? {
      guard
        case .table(let table)? = changed({ _ in }, files: files).items?.blocks.first(where: {
          if case .table = $0 { true } else { false }
        }), case .total(let cells)? = table.rows.last
      else { return nil }
      return cells.last
    }
    #expect(total(9)?.hasSuffix(" answers") == true && total(10)?.contains("%") == true)
  }
}
