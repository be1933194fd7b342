import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Figures that a board reads side by side are of the same files, and are called what they are.
@Suite struct BoardFiguresTests {
  private func plain(_ page: Page, width: Int = 1000) -> String {
    page.text(width: width).replacing("\u{A0}", with: " ")
  }

  private func plain(_ section: PageSection?) -> String {
    plain(Page(title: "", headline: [], sections: [section].compactMap(\.self)))
  }

  private func report(_ comparison: Comparison) -> ComparisonReport {
    ComparisonReport(comparison, provenance: SampleAudits.provenance)
  }

  private func tables(_ section: PageSection?) -> [Table] {
    (section?.blocks ?? []).compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  private func cells(_ table: Table) -> [[String]] {
    table.rows.compactMap {
      switch $0 {
      case .cells(let cells), .total(let cells): cells
      case .group: nil
      }
    }
  }

  // MARK: Comparisons

  @Test("of too few files for an interval nothing is called better", arguments: [2, 5, 6, 9, 10, 30])
  func fewFilesHaveNoVerdict(_ files: Int) throws {
    func audits(_ chances: [Int], _ seed: UInt64) -> SampleAudits {
      SampleAudits(
        files: files,
        seed: seed,
        questions: SampleAudits.questions.map { question in
          var question = question
          question.chances = chances
          return question
        }
      )
    }
    let comparison = audits([30, 20, 25, 25, 0], 3).compared(to: audits([96, 4, 0, 0, 0], 4), filesInBoth: 0)
    let told = comparison.levels.verdict == .better
    #expect(told == (files >= 10), "\(comparison.levels.verdict)")
    let table = try #require(tables(report(comparison).levels).first)
    for row in cells(table) where row.contains("too few files") {
      #expect(row.last == Comparison.Verdict.noClearChange.rawValue && row[4].isEmpty, "\(row)")
    }
    #expect(cells(table)[0].contains("too few files") == (files < 10))
  }

  @Test func besideTheAnswersOfAuditorsStandTheFilesOfTheseAnswers() throws {
    var (first, later) = (SampleAudits(files: 24, seed: 5), SampleAudits(files: 22, seed: 6))
    var others = AuditCounts()
    others.signed = 7
    for (place, relation) in zip(first.strata.indices, Array(repeating: ["peer", "independent"], count: 12).joined()) {
      first.strata[place].relation = relation
      if later.strata.indices.contains(place) { later.strata[place].relation = relation }
    }
    // Of another checklist, which asked none of these questions: of auditors who read the others too, and of one who did not.
    for relation in ["peer", "independent", "external"] {
      first.tally.audits[Stratum(team: "T", service: "S", relation: relation, month: "2026-06")] = others
      later.tally.audits[Stratum(team: "T", service: "S", relation: relation, month: "2026-11")] = others
    }
    let comparison = first.compared(to: later, filesInBoth: 0)
    let rows = cells(try #require(tables(report(comparison).auditors).first))
    #expect(!rows.isEmpty && !rows.contains { $0[0] == "External" })
    let files = comparison.levels.files
    for (column, expected) in [(1, files.first.files), (2, files.second.files)] {
      #expect(rows.compactMap { Int($0[column]) }.reduce(0, +) == expected)
    }
  }

  @Test(arguments: [
    (0, 0, "No file was audited both times: these are two samples."),
    (0, 1, "1 file was audited both times, and of none a question was counted both times: these are two samples."),
    (0, 9, "9 files were audited both times, and of none a question was counted both times: these are two samples."),
    (6, 6, "6 files were audited both times and have a table of their own."),
    (
      6, 9,
      "9 files were audited both times. Of 6 of them a question was counted both times, and they have a table of their "
        + "own."
    ),
    (
      1, 9,
      "9 files were audited both times. Of 1 of them a question was counted both times, and it has a table of its own."
    ),
  ])
  func aTableOfItsOwnHasWhatSharesAQuestion(_ files: Int, _ read: Int, _ sentence: String) {
    let comparison = SampleAudits(files: 20, seed: 1)
      .compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: files, readInBoth: read)
    let said = report(comparison).page.statements.map { $0.replacing("\u{A0}", with: " ") }
    #expect(said.contains(sentence), "\(said)")
    // A table is named where there is one.
    #expect((report(comparison).filesInBoth != nil) == said.contains { $0.contains("a table of") })
  }

  @Test func besideFilesThatWereChosenForFailingItIsSaidThatTheyComeOutBetter() {
    func section(_ chosen: [Summary.Subject.ChosenFiles]) -> String {
      let comparison = SampleAudits(files: 20, seed: 1)
        .compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: 6) { subject in
          if subject.name == "2026-H2" { subject.chosen = chosen }
        }
      return plain(report(comparison).filesInBoth)
    }
    let again = [Summary.Subject.ChosenFiles(round: "Again", earlier: "Plans", isAlone: false)]
    #expect(section(again).contains("Files of Again are among them"))
    #expect(section(again).contains("(regression to the mean)"))
    #expect(!section([]).contains("regression"))
  }

  @Test func whichWayChosenFilesMoveAShareNobodyCanSay() {
    var subject = SampleAudits.subject("2026-H2", "Plans")
    subject.chosen = [Summary.Subject.ChosenFiles(round: "Again", earlier: "Plans", isAlone: false)]
    let words = Words.chosen(subject) ?? ""
    #expect(words.contains("are no sample of the others") && words.contains("either way") && !words.contains("lower"))
  }

  @Test(arguments: [true, false]) func whereNothingIsSubtractedThereIsNoColumnForIt(_ isChosen: Bool) throws {
    let comparison = SampleAudits(files: 24, seed: 1).compared(to: SampleAudits(files: 20, seed: 2), filesInBoth: 0) {
      guard isChosen, $0.name == "2026-H2" else { return }
      $0.chosen = [Summary.Subject.ChosenFiles(round: "Again", earlier: "Plans", isAlone: true)]
    }
    let table = try #require(tables(report(comparison).items).first)
    #expect(table.columns.contains { $0.title.hasPrefix("Change") } != isChosen)
    #expect(table.columns.contains { $0.title.hasPrefix("p (") } != isChosen)
    for row in cells(table) { #expect(row.count == table.columns.count) }
  }

  @Test(arguments: [3, 24]) func howManyFilesWereReplacedIsOfThePlan(_ files: Int) throws {
    let sides = ["2026-H1", "2026-H2"].map { name in
      var subject = SampleAudits.subject(name, "Plans")
      subject.replaced = 2
      return Summary(
        ReleasedTally(SampleAudits(files: files, seed: 7).tally, policy: .dfe),
        subject: subject,
        glossary: SampleAudits.glossary
      )
    }
    let comparison = Comparison(
      first: sides[0],
      second: sides[1],
      pairs: ReleasedPairs(PairTally(), signed: (files, files), policy: .dfe),
      glossary: SampleAudits.glossary
    )
    let table = try #require(tables(report(comparison).basis).first)
    let replaced = try #require(cells(table).first { $0[0] == "Files replaced in the sample" })
    #expect(replaced.dropFirst() == ["2", "2"])
  }

  // MARK: Summaries

  @Test(arguments: [(true, false), (false, true), (true, true), (false, false)])
  func aPictureOfFilesSaysSoWhereAnyPeriodOfItIsWeighted(_ before: Bool, _ now: Bool) {
    func audits(_ isUnequal: Bool, _ seed: UInt64) -> Summary {
      let (north, south) = isUnequal ? (39, 169) : (60, 80)
      return SampleAudits(files: 14, seed: seed, drawn: [("North", north, 6), ("South", south, 8)]).summary(smallest: 5)
    }
    var context = SummaryContext()
    context.earlier = [audits(before, 4)]
    let report = SummaryReport(audits(now, 3), context: context, provenance: SampleAudits.provenance)
    #expect(plain(report.grades).contains("it is not weighted.") == (before || now))
  }

  @Test(arguments: [DisclosurePolicy.none, .dfe])
  func aTeamsPageSaysThatItsSharesAreNotWeighted(_ policy: DisclosurePolicy) {
    func words(_ isPart: Bool) -> String {
      var subject = SampleAudits.subject("2026-H1", "Plans", frame: nil)
      (subject.team, subject.isPartOfUnequal) = ("North", isPart)
      let summary = Summary(
        ReleasedTally(SampleAudits(files: 24, seed: 7).tally, policy: policy),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      return plain(SummaryReport(summary, provenance: SampleAudits.provenance).page)
    }
    #expect(words(true).contains("were not read at one rate, and shares here are not weighted"))
    #expect(words(true).contains("The summary of all teams weights them") == !policy.isProtective)
    #expect(!words(false).contains("not read at one rate"))
  }

  @Test func aTeamsPageSaysWhatStandsUnderAnotherSpelling() {
    func words(_ likely: [Summary.Subject.LikelyTeam]) -> String {
      var subject = SampleAudits.subject("2026-H1", "Plans", frame: nil)
      (subject.team, subject.likelyTeams) = ("North", likely)
      let summary = Summary(
        ReleasedTally(SampleAudits(files: 6, seed: 7).tally, policy: .none),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      return plain(SummaryReport(summary, provenance: SampleAudits.provenance).page)
    }
    #expect(
      words([.init("North team", files: 2)]).contains("2 more files stand under “North team” (2), which looks like")
    )
    #expect(!words([]).contains("written otherwise"))
  }

  @Test func whichFilesWereReplacedStandsInTheAnnex() throws {
    func section(_ policy: DisclosurePolicy) -> PageSection {
      var subject = SampleAudits.subject("2026-H1", "Plans")
      (subject.sampled, subject.replaced) = (24, 3)
      subject.replacements = [
        ("C-01", "CIN", "The family moved away.", "C-91"), ("C-02", "CP", "", "C-92"), ("C-03", "CP", "", "C-93"),
      ].map { Summary.Subject.Replaced(round: "Plans", case: $0.0, stratum: $0.1, because: $0.2, by: $0.3) }
      let summary = Summary(
        ReleasedTally(SampleAudits(files: 24, seed: 7).tally, policy: policy),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      return SummaryReport(summary, provenance: SampleAudits.provenance).basis
    }
    let own = try #require(tables(section(.none)).first { $0.caption == "The files that were replaced" })
    #expect(own.columns.map(\.title) == ["Case", "Stratum", "Why", "Replaced by"])
    #expect(cells(own)[0] == ["C-01", "CIN", "The family moved away.", "C-91"] && cells(own).count == 3)
    // Why stands in somebody's words, and of one child each: no part of it leaves the authority.
    #expect(!tables(section(.dfe)).contains { $0.caption == "The files that were replaced" })
    #expect(!plain(section(.dfe)).contains("moved away"))
    #expect(!plain(section(.dfe)).contains("C-0") && !plain(section(.dfe)).contains("C-9"))
  }

  @Test func aFileThatWasReplacedAndReadAllTheSameIsSaidToBeCounted() throws {
    func section(_ read: Int, _ policy: DisclosurePolicy = .none) -> PageSection {
      var subject = SampleAudits.subject("2026-H1", "Plans")
      (subject.sampled, subject.replaced) = (24, 2)
      subject.replacements = (0..<2).map {
        .init(round: "Plans", case: "C-0\($0)", stratum: "CP", because: "Moved.", by: "C-9\($0)", isCounted: $0 < read)
      }
      subject.strata = [("CP", 40, 15), ("CIN", 20, 10)].map {
        .init(
          FrameStratum(round: "2026-h1", name: $0.0),
          frame: $0.1,
          sampled: $0.2 - (read > 0 && $0.0 == "CP" ? 1 : 0)
        )
      }
      let audits = SampleAudits(files: 25, seed: 7, drawn: [("CP", 40, 15), ("CIN", 20, 10)])
      let summary = Summary(
        ReleasedTally(audits.tally, policy: policy),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      return SummaryReport(summary, provenance: SampleAudits.provenance).basis
    }
    func replaced(_ section: PageSection) -> [String] {
      tables(section).filter { $0.caption == "The files that were replaced" }.flatMap(cells).compactMap(\.last)
    }
    let told = "Each file replaced was replaced by the next on the list of its stratum."
    #expect(replaced(section(0)) == ["C-90", "C-91"] && plain(section(0)).contains(told))
    #expect(!plain(section(0)).contains("all the same") && !plain(section(0)).contains("More files were read"))
    let one = section(1)
    #expect(replaced(one) == ["C-90; read all the same, and counted", "C-91"])
    #expect(plain(one).contains(told + " One of them was read all the same, and is counted too."))
    #expect(plain(one).contains("More files were read than drawn (CP 15 of 14): a file that was replaced"))
    #expect(plain(section(2)).contains("2 of them were read all the same, and are counted too."))
    #expect(!plain(section(1, .dfe)).contains("all the same, and is"))
  }

  @Test func thePlanIsATableOnEightyColumnsWhateverIsWithdrawn() throws {
    let blocks = ActionPlanReport.blocks(SampleActionPlan.plan, on: SampleActionPlan.day)
    let table = try #require(blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }.first)
    let text = table.text(width: 80)
    #expect(text.contains("----  ") && text.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(text)")
  }

  // MARK: Inspections

  @Test func aGradeOfInspectorsThatTakesThePlaceOfAnotherIsSaidTo() throws {
    let file = CaseOfRound(round: "r1", case: "C-01")
    var standing = PlanStanding()
    standing.apply(
      .inspectorsGraded(file, .good, on: "2026-05-01"),
      by: "QA lead",
      at: Moment(day: "2026-05-02", text: "")
    )
    let before = try #require(standing.followUp.inspectors[file])
    #expect(
      InspectionReport.replaced(before)
        == "That stands in the place of the grade entered before, good on 1 May 2026, which stays in the journal and counts no more."
    )
  }

  private func audit(_ reference: String, _ round: String) -> Inspection.Audit {
    Inspection.Audit(
      file: CaseOfRound(round: round, case: reference),
      round: round,
      checklist: "Case file",
      team: "East",
      signed: "2026-05-01",
      given: .good,
      counted: .good,
      isModerated: false,
      isReadTwice: false,
      inspectors: nil,
      answers: [Inspection.Answer(question: "Alone?", outcome: .met, isSelfAssessment: false)]
    )
  }

  private func inspection(_ audits: [Inspection.Audit], raised: Int = 0, besides: Int = 0, ungraded: Int = 0) -> String
  {
    var inspection = Inspection(
      from: "2026-04-01",
      to: "2026-09-30",
      audits: audits,
      selfAssessment: nil,
      concerns: (raised, 0),
      plan: ActionPlan(),
      childActions: []
    )
    (inspection.concernsBesides, inspection.ungraded) = (besides, ungraded)
    return plain(InspectionReport(inspection).page)
  }

  @Test func filesReadInTwoRoundsAreNotCountedTwice() {
    let twice = ["C-01", "C-02", "C-03"].flatMap { [audit($0, "r1"), audit($0, "r2")] }
    #expect(inspection(twice).contains("6 audits, of 3 cases, were signed: 6 good."))
    #expect(inspection(twice).contains("Alone? Met in 6 of 6 audits.") && !inspection(twice).contains("6 files"))
    #expect(inspection([audit("C-01", "r1"), audit("C-02", "r1")]).contains("2 audits were signed: 2 good."))
  }

  @Test func aConcernOfNoAuditThatIsCountedIsSaidToBe() {
    let audits = [audit("C-01", "r1"), audit("C-02", "r1")]
    #expect(
      inspection(audits, raised: 2).contains("2 concerns that a child may be unsafe were raised in them; 0 open.")
    )
    #expect(
      inspection(audits, raised: 2, besides: 1).contains(
        "2 concerns that a child may be unsafe were raised on their cases; 0 open. 1 of them was raised by another reader of a "
          + "case, in no audit counted here."
      )
    )
    #expect(inspection(audits, ungraded: 1).contains("1 signed audit of these months is left out, without a grade"))
  }
}
