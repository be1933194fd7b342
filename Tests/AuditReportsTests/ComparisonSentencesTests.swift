import AuditActions
import AuditPages
import AuditReports
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What a comparison says in its own words, and when it says nothing.
@Suite struct ComparisonSentencesTests {
  /// A comparison in which the first questions, and only they, got clearly better.
  private func better(_ number: Int, files: Int = 60) -> ComparisonReport {
    let before = SampleAudits.questions.prefix(6).map { question in
      var question = question
      question.chances = [20, 20, 30, 30, 0]
      return question
    }
    let after = before.enumerated().map { place, question in
      var question = question
      if place < number { question.chances = [95, 5, 0, 0, 0] }
      return question
    }
    let comparison = SampleAudits(files: files, seed: 3, questions: before)
      .compared(to: SampleAudits(files: files, seed: 4, questions: after), filesInBoth: 0, questions: after)
    return ComparisonReport(comparison, provenance: SampleAudits.provenance)
  }

  private func told(_ report: ComparisonReport, _ start: String) -> String? {
    report.page.statements.first { $0.hasPrefix(start) }
  }

  @Test(arguments: [(1, nil), (3, nil), (4, " 1 more is below."), (5, " 2 more are below.")])
  func theHeadlineTellsThreeChangesAndHowManyMoreThereAre(_ number: Int, _ ending: String?) throws {
    let report = better(number)
    try #require(report.comparison.items(.better).count == number)
    let words = try #require(told(report, "Better: "))
    let questions = report.comparison.items(.better).map(\.words.question)
    #expect(questions.map(words.contains) == questions.indices.map { $0 < 3 })
    #expect(words.contains("below.") == (ending != nil) && words.hasSuffix(ending ?? "."))
    #expect(told(report, "Worse: ") == nil)
  }

  @Test func filesThatWereChosenForHavingFailedComeOutBetterAnyway() {
    var subject = SampleAudits.subject("2027-H1", "Again")
    #expect(Words.regression(subject) == nil && Words.chosen(subject) == nil)
    subject.chosen = [Summary.Subject.ChosenFiles(round: "Again", earlier: "r1", isAlone: true)]
    let words = Words.regression(subject) ?? ""
    #expect(words.hasPrefix("The files of Again were chosen because they had failed in r1."))
    #expect(words.contains("regression to the mean") && words.contains("even where nothing changed"))
    #expect(!words.contains("interval"))
    // Beside others, intervals are spoken of where there are any.
    subject.chosen[0].isAlone = false
    #expect(Words.regression(subject)?.contains("intervals here") == true)
    #expect(Words.regression(subject, hasIntervals: false)?.contains("interval") == false)
    for (files, isWide) in [(24, true), (4, false)] {
      let summary = SampleAudits(files: files, seed: 4).summary()
      #expect(SummaryReport(summary, provenance: SampleAudits.provenance).hasIntervals == isWide)
    }
    let again = SampleAudits(files: 60, seed: 4).summary()
    #expect(Words.regression(again.subject) == nil)
  }

  @Test(
    "what is told of the auditors says of which audits, where the figures are of the files in both",
    arguments: [20, 0]
  )
  func whatIsOfAllAuditsIsSaidToBe(_ filesInBoth: Int) throws {
    var first = SampleAudits(files: 24, seed: 1)
    first.tally.agreement = SampleAgreement.counts(files: 4, seed: 3)
    first.tally.audits[Stratum(team: "North", service: "", relation: "peer", month: "2026-05"), default: AuditCounts()]
      .signed += 1
    let comparison = first.compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: filesInBoth)
    let section = ComparisonReport(comparison, provenance: SampleAudits.provenance).auditors
    let told = try #require(section?.blocks).compactMap { if case .paragraph(let words) = $0 { words } else { nil } }
    #expect(comparison.isSameFiles == (filesInBoth > 0))
    for words in ["The second auditor, blind, graded", "In the audits that are signed now"] {
      let start = filesInBoth > 0 ? "2026-H1, of all its audits: \(words)" : "2026-H1: \(words)"
      #expect(told.contains { $0.hasPrefix(start) }, "\(told)")
    }
  }

  @Test func aSideWithoutARoundIsSaidToHaveNone() {
    func changed(_ rounds: [Summary.Subject.RoundPart]) -> [String] {
      let whole = SampleAudits(files: 12, seed: 3).summary()
      var subject = SampleAudits.subject("2027-H1", "Plans")
      subject.rounds = rounds
      let none = Summary(ReleasedTally(Tally(), policy: .none), subject: subject, glossary: SampleAudits.glossary)
      let comparison = Comparison(
        first: whole,
        second: none,
        pairs: ReleasedPairs(PairTally(), signed: (12, 0), policy: .none),
        glossary: SampleAudits.glossary
      )
      let report = ComparisonReport(comparison, provenance: SampleAudits.provenance)
      #expect(!report.page.text(width: 400).contains("no longer asked"))
      return report.changed
    }
    #expect(changed([]) == ["No round lies in 2027-H1, so nothing signed can be compared."])
    #expect(
      changed([.init(round: "2027-h1", isWhole: true, signed: 0, inside: 0)]) == [
        "No audit was signed in 2027-H1, so nothing signed can be compared."
      ]
    )
  }

  @Test func fiveUnclearChangesAreToldAtMostTheLargestFirst() throws {
    let all = better(0)
    try #require(all.comparison.items(.noClearChange).count == 6)
    let words = all.page.text(width: 400).replacing("\u{A0}", with: " ")
    #expect(words.contains("The 5 largest; the table below has every question."))
    let told = try #require(all.verdicts).blocks.compactMap { block -> [String]? in
      if case .list(let lines) = block { lines } else { nil }
    }.flatMap(\.self)
    let items = all.comparison.items(.noClearChange)
    let sizes = items.map { abs($0.difference?.value ?? 0) }
    let order = items.indices.sorted { (-sizes[$0], $0) < (-sizes[$1], $1) }.prefix(5)
    #expect(zip(told, order).map { $0.hasPrefix(items[$1].words.question) } == [true, true, true, true, true])
    #expect(told.count == 5)
    #expect(!better(1).page.text(width: 400).contains("The 5 largest"))
  }

  @Test func gradesAreComparedOnlyWhereAFileWasGraded() {
    func report(_ change: (inout SampleAudits) -> Void, _ changeLater: (inout SampleAudits) -> Void) -> ComparisonReport
    {
      var (first, later) = (SampleAudits(files: 20, seed: 1), SampleAudits(files: 20, seed: 2))
      change(&first)
      changeLater(&later)
      return ComparisonReport(first.compared(to: later, filesInBoth: 0), provenance: SampleAudits.provenance)
    }
    func ungraded(_ audits: inout SampleAudits) { audits.tally.grades = [:] }
    #expect(report({ _ in }, { _ in }).grades != nil)
    #expect(told(report({ _ in }, { _ in }), "The whole file was graded") != nil)
    #expect(report(ungraded, { _ in }).grades != nil)
    #expect(told(report(ungraded, { _ in }), "The whole file was graded") == nil)
    #expect(report(ungraded, ungraded).grades == nil)
  }

  @Test(arguments: [
    (0, "No file was audited both times: these are two samples."),
    (1, "1 file was audited both times and has a table of its own."),
    (6, "6 files were audited both times and have a table of their own."),
    (20, "The same files were audited both times (20 files), so each file is compared with itself."),
  ])
  func theHeadlineSaysWhichFilesWereReadTwice(_ both: Int, _ sentence: String) {
    let comparison = SampleAudits(files: 20, seed: 1).compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: both)
    #expect(ComparisonReport(comparison, provenance: SampleAudits.provenance).page.statements.last == sentence)
  }

  @Test func theMixOfServicesIsTakenOutOnlyWhereEachServiceWasReadAgain() throws {
    func words(_ change: (inout SampleAudits) -> Void) throws -> String {
      var later = SampleAudits(files: 40, seed: 2)
      change(&later)
      let comparison = SampleAudits(files: 40, seed: 1).compared(to: later, filesInBoth: 0)
      let mix = try #require(ComparisonReport(comparison, provenance: SampleAudits.provenance).mix)
      return String(describing: mix).replacing("\u{A0}", with: " ")
    }
    #expect(try words { _ in }.contains("With the mix of services of 2026-H1, 2026-H2 would have"))
    #expect(try words { _ in }.contains("the mix explains next to nothing"))
  }

  @Test func whatIsNotThereIsNotSaid() {
    #expect(!better(0).page.statements.contains { $0.contains("cannot be compared") })
    #expect(!better(6).page.statements.contains { $0.contains("cannot be told apart from chance") })
    let none = SampleAudits(files: 0, seed: 1).compared(to: SampleAudits(files: 0, seed: 2), filesInBoth: 0)
    #expect(ComparisonReport(none, provenance: SampleAudits.provenance).verdicts == nil)
  }

  @Test func whatCannotBeToldIsSaidAfterWhatCan() {
    let unclear = better(0).page.opening
    #expect(unclear.map(\.title) == ["What changed", "What cannot be told, and why", "How we know it"])
    #expect(
      better(0).changed == [
        "Nothing can be told to have changed: not in all questions together, in no section and in no question."
      ]
    )
    #expect(
      better(0).untold.prefix(1).contains { $0.contains("it cannot be told whether answers got better or worse") }
    )
    #expect(better(6).changed[0].contains("answers clearly got better"))
    #expect(better(6).levelSentences(told: true).count == 3 && better(0).levelSentences(told: false).count == 3)
  }

  @Test(arguments: [DisclosurePolicy.none, .dfe, .nhs])
  func ofALevelThatCouldNotBeComparedNothingIsSaid(_ policy: DisclosurePolicy) {
    for files in [1, 4, 20] {
      let sides = [1, 2].map { seed in
        Summary(
          ReleasedTally(SampleAudits(files: files, seed: seed).tally, policy: policy),
          subject: SampleAudits.subject(seed == 1 ? "2026-H1" : "2026-H2", "Plans"),
          glossary: SampleAudits.glossary
        )
      }
      let comparison = Comparison(
        first: sides[0],
        second: sides[1],
        pairs: ReleasedPairs(PairTally(), signed: (files, files), policy: policy),
        glossary: SampleAudits.glossary
      )
      let changed = ComparisonReport(comparison, provenance: SampleAudits.provenance).changed
      guard changed.first?.hasPrefix("Nothing can be told") == true else { continue }
      let levels = comparison.levels
      #expect(changed[0].contains("all questions together") == (levels.overall != nil), "\(changed)")
      #expect(changed[0].contains("in no section") == (levels.sections.count { $0.change != nil } > 1), "\(changed)")
      #expect(changed[0].contains("in no question") == (levels.questions.compared > 0), "\(changed)")
    }
  }

  @Test func allQuestionsTogetherHaveAPercentageFromTheSmallestNumberOfFilesOn() {
    #expect(better(6, files: 10).changed.contains { $0.contains("percentage points") })
    #expect(!better(6, files: 9).changed.contains { $0.contains("percentage point") })
  }

  @Test(arguments: [(5, 12), (12, 5)]) func theLargerOfTheSmallestNumbersHolds(_ first: Int, _ second: Int) {
    let audits = SampleAudits(files: 20, seed: 1)
    let comparison = Comparison(
      first: audits.summary(smallest: first),
      second: audits.summary(smallest: second),
      pairs: ReleasedPairs(PairTally(), signed: (20, 20), policy: .none),
      glossary: SampleAudits.glossary
    )
    let words = ComparisonReport(comparison, provenance: SampleAudits.provenance).page.text(width: 400)
    #expect(words.replacing("\u{A0}", with: " ").contains("Below 12 counted files in either"))
  }

  @Test func oneServiceIsNoMix() {
    func audits(_ seed: UInt64) -> SampleAudits {
      var audits = SampleAudits(files: 20, seed: seed)
      audits.tally.audits = audits.tally.audits.filter { $0.key.service == "Statutory" }
      audits.tally.files = audits.tally.files.filter { $0.key.stratum.service == "Statutory" }
      audits.tally.grades = audits.tally.grades.filter { $0.key.stratum.service == "Statutory" }
      audits.tally.answers = audits.tally.answers.filter { $0.key.stratum.service == "Statutory" }
      return audits
    }
    let comparison = audits(1).compared(to: audits(2), filesInBoth: 0)
    #expect(ComparisonReport(comparison, provenance: SampleAudits.provenance).mix == nil)
  }

  @Test func eachAreaOfThePlanStandsBesideItsQuestions() throws {
    func report(_ plan: ActionPlan?) -> ComparisonReport {
      var context = ComparisonReport.Context()
      context.plan = plan.map { ($0, SampleActionPlan.day) }
      let comparison = SampleAudits(files: 20, seed: 1).compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: 0)
      return ComparisonReport(comparison, context: context, provenance: SampleAudits.provenance)
    }
    #expect(report(nil).areas == nil && report(ActionPlan()).areas == nil)
    var standing = PlanStanding()
    let moment = Moment(day: "2026-04-20", text: "2026-04-20T10:00:00Z")
    for (number, items) in [
      (1, ["child-protection-plan/contingency", "child-protection-plan/outcomes-smart"]), (2, []),
      (3, ["case-file/nothing"]),
    ] {
      let area = NewArea(
        number: try #require(AreaNumber(number)),
        area: "Area",
        source: .summary("2025-H2"),
        items: items.compactMap { TiedItem($0) }
      )
      standing.apply(.areaAdded(area), by: "QA lead", at: moment)
    }
    let section = try #require(report(standing.plan).areas)
    guard case .table(let table)? = section.blocks.first else {
      Issue.record("no table")
      return
    }
    let cells = table.rows.map { row -> [String] in
      if case .cells(let cells) = row { cells.map { $0.replacing("\u{A0}", with: " ") } } else { [] }
    }
    #expect(cells.map { $0[0] } == ["1 Area", "2 Area", "3 Area"])
    #expect(cells[0][1].hasSuffix("of 2 questions") && cells[0][2].split(separator: "\n").count == 2)
    #expect(cells[1][1...2] == ["cannot be told", "no question is tied to it"])
    #expect(cells[2][1...2] == ["not asked in these audits", "nothing: not asked."])
  }
}
