import AuditActions
import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// What is said beside counts is true of the counts: of none, of one, of a few, and of all.
@Suite struct CountsAndTheirWordsTests {
  private func plain(_ page: Page) -> String { page.text(width: 1000).replacing("\u{A0}", with: " ") }

  private func rows(_ section: PageSection?) -> [[String]] {
    (section?.blocks ?? []).flatMap { block -> [[String]] in
      guard case .table(let table) = block else { return [] }
      return table.rows.map { row in
        switch row {
        case .cells(let cells), .total(let cells): cells.map { $0.replacing("\u{A0}", with: " ") }
        case .group(let title): [title]
        }
      }
    }
  }

  // MARK: Beside one another

  /// Two rounds that ask alike, of which nobody could answer these questions in the first or the second.
  private func compared(unseenBefore: Set<String> = [], unseenAfter: Set<String> = []) -> ComparisonReport {
    func audits(_ unseen: Set<String>, _ seed: UInt64) -> SampleAudits {
      let questions = SampleAudits.questions.map { question in
        var question = question
        if unseen.contains(question.item) { question.chances = [0, 0, 0, 0, 0] }
        return question
      }
      return SampleAudits(files: 20, seed: seed, questions: questions)
    }
    let comparison = audits(unseenBefore, 1).compared(to: audits(unseenAfter, 2), filesInBoth: 0)
    return ComparisonReport(comparison, provenance: SampleAudits.provenance)
  }

  @Test func whatNobodyCountedIsNotSaidToBeAskedOtherwise() throws {
    let unseen: Set = ["contingency", "outcomes-smart"]
    for (report, words, counts) in [
      // Of one more question nothing is counted in either, whatever is asked.
      (
        compared(unseenBefore: unseen, unseenAfter: unseen), "3 counted on neither side",
        "none counted, then none counted"
      ),
      (
        compared(unseenBefore: unseen), "1 counted on neither side and 2 counted on one side only",
        "none counted, then "
      ),
      (compared(), "1 counted on neither side", "none counted, then none counted"),
    ] {
      let text = plain(report.page)
      #expect(text.contains("Not joined: \(words)."), "\(words)")
      #expect(!text.contains("asked something else") && !text.contains("0 of 0"))
      #expect(text.contains(counts))
      let figures = report.page.figures.filter { $0.id.hasPrefix("shares-chart") }
      let cells = figures.flatMap(\.rows).filter { $0.contains("no") }
      #expect(cells.count == words.split(separator: " ").compactMap { Int($0) }.reduce(0, +))
      #expect(cells.allSatisfy { $0.last?.hasPrefix("counted on ") == true })
    }
  }

  @Test func whatWasWordedAnewIsStillSaidToBe() {
    let later = SampleAudits(files: 20, seed: 2, questions: SampleAudits.laterQuestions)
    let comparison = SampleAudits(files: 20, seed: 1)
      .compared(to: later, filesInBoth: 0, questions: SampleAudits.laterQuestions)
    let text = plain(ComparisonReport(comparison, provenance: SampleAudits.provenance).page)
    #expect(text.contains("1 asked otherwise in the two"))
  }

  @Test(arguments: [20, 4]) func theCountsOfAuditorsStandBeforeTheirPercentages(_ files: Int) throws {
    func audits(_ seed: UInt64) -> SampleAudits {
      var audits = SampleAudits(files: files, seed: seed)
      audits.strata = audits.strata.map { stratum in
        var stratum = stratum
        stratum.relation = "peer"
        return stratum
      }
      audits.tally.audits = Dictionary(
        audits.tally.audits.map { stratum, counts in
          var stratum = stratum
          stratum.relation = "peer"
          return (stratum, counts)
        }
      ) { left, _ in left }
      return audits
    }
    let comparison = audits(1).compared(to: audits(2), filesInBoth: 0)
    let report = ComparisonReport(comparison, provenance: SampleAudits.provenance)
    let cells = try #require(rows(report.auditors).first)
    for cell in cells[3...4] {
      #expect(cell.wholeMatch(of: files == 20 ? /\d+ of \d+ \(\d+ %\)/ : /\d+ of \d+/) != nil, "\(cell)")
    }
  }

  @Test func anAreaOfDevelopmentIsWhatTheCountsBesideItSay() throws {
    // South counts for many more: the weighted share of a question lies below a half where half of the files met it.
    let drawn = [(name: "North", frame: 39, read: 10), (name: "South", frame: 1690, read: 10)]
    for seed in 1...6 {
      let sides = [UInt64(seed), UInt64(seed + 10)].map { SampleAudits(files: 20, seed: $0, drawn: drawn) }
      let report = ComparisonReport(
        sides[0].compared(to: sides[1], filesInBoth: 0),
        provenance: SampleAudits.provenance
      )
      try #require(report.comparison.isWeighted)
      let areas = rows(report.themes)
      for item in report.comparison.items {
        for (share, column) in [(item.first, 1), (item.second, 3)] {
          guard let share, share.counted > 0 else { continue }
          let isNamed = areas.contains { $0[column].contains(item.words.question) }
          #expect(isNamed == (share.met * 2 < share.counted), "\(item.item): \(share.met) of \(share.counted)")
        }
      }
    }
  }

  // MARK: Few files

  @Test(arguments: [1, 4, 9]) func noPageOfFewFilesHasAPercentageOfItsManyAnswers(_ files: Int) {
    func cells(_ files: Int) -> [String] {
      var glossary = SampleAudits.glossary
      for question in SampleAudits.questions.prefix(5) {
        var words = glossary["child-protection-plan", question.item, question.hash]
        words?.aim = .compliance
        glossary["child-protection-plan", question.item, question.hash] = words
      }
      let summary = Summary(
        ReleasedTally(SampleAudits(files: files, seed: 3).tally, policy: .none),
        subject: SampleAudits.subject("2026-H1", "Plans"),
        glossary: glossary
      )
      return rows(SummaryReport(summary, provenance: SampleAudits.provenance).aims).flatMap(\.self)
    }
    let few = cells(files)
    #expect(few.contains { $0.contains(" of ") } && !few.contains { $0.contains("%") })
    #expect(cells(20).contains { $0.contains("%") })
  }

  private func summary(_ chances: [[Int]], files: Int = 12) -> SummaryReport {
    let questions = zip(SampleAudits.questions, chances).map { question, chances in
      var question = question
      question.chances = chances
      return question
    }
    let audits = SampleAudits(files: files, seed: 5, questions: questions)
    return SummaryReport(audits.summary(frame: nil, questions: questions), provenance: SampleAudits.provenance)
  }

  @Test func ofOneQuestionNothingIsCalledLeastOrMost() {
    let (some, none) = ([50, 20, 20, 10, 0], [0, 0, 0, 0, 0])
    let one = summary([some, none, none])
    #expect(one.ranking.least.isEmpty && one.ranking.most.isEmpty && one.ranked == nil)
    #expect(!plain(one.page).contains("east often met"))
    let two = summary([some, [95, 5, 0, 0, 0], none])
    #expect(two.ranking.least.count == 1 && plain(two.page).contains("east often met"))
  }

  @Test(arguments: [
    ([1, 0], 1, "capped the grade of 1 of 1 file; it was “Was the child seen alone at each visit?”."),
    ([3, 0], 8, "capped the grade of 3 of 8 files; each time it was “Was the child seen alone at each visit?”."),
    (
      [3, 1], 8,
      "capped the grade of 4 of 8 files; most often it was “Was the child seen alone at each visit?” (3 files)."
    ),
    ([0, 0], 1, "No limiting question capped the grade of the one file."),
    ([0, 0], 8, "No limiting question capped the grade of any of 8 files."),
  ])
  func whatCappedGradesIsSaidOfOneAndOfMany(_ caps: [Int], _ files: Int, _ words: String) {
    var audits = SampleAudits(files: files, seed: 5)
    audits.tally.caps = Dictionary(
      uniqueKeysWithValues: zip(["child-seen-alone", "outcomes-smart"], caps)
        .map { (.init(checklist: "child-protection-plan", item: $0), $1) }
    )
    for (place, stratum) in audits.tally.audits.keys.enumerated() {
      audits.tally.audits[stratum]?.capped = place == 0 ? caps.reduce(0, +) : 0
    }
    let report = SummaryReport(audits.summary(), provenance: SampleAudits.provenance)
    #expect(report.brief.limits?.replacing("\u{A0}", with: " ").contains(words) == true)
  }

  @Test(arguments: [
    (1, 0, "1 file was drawn, and not replaced."), (1, 1, "1 file was drawn, and replaced by another of the list."),
    (2, 0, "2 files were drawn, none of them replaced."), (24, 1, "24 files were drawn, 1 of them replaced."),
  ])
  func oneFileIsNotThem(_ drawn: Int, _ replaced: Int, _ words: String) {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    (subject.sampled, subject.replaced) = (drawn, replaced)
    let summary = Summary(
      ReleasedTally(SampleAudits(files: 24, seed: 5).tally, policy: .none),
      subject: subject,
      glossary: SampleAudits.glossary
    )
    #expect(SummaryReport(summary, provenance: SampleAudits.provenance).page.statements.contains { $0.contains(words) })
  }

  @Test(arguments: [
    (1, 1, "Open: 1, acknowledged by nobody;"), (2, 1, "Open: 2, 1 of them acknowledged by nobody;"),
    (1, 0, "Open: 1;"),
  ])
  func oneOpenConcernIsNotOneOfThem(_ open: Int, _ unknown: Int, _ words: String) {
    var row = StatusRow(reference: "C-1", auditor: "a", isSecond: false, isAllocated: true)
    (row.concerns, row.stage) = (3, .signed)
    var status = RoundStatus(round: "r1", title: "One", period: "2026-H1", due: nil, rows: [row], today: nil)
    (status.openConcerns, status.unacknowledgedConcerns) = (open, unknown)
    #expect(RoundStatusReport(status).headline.contains { $0.contains(words) })
  }

  @Test(arguments: [(1, "Tell one."), (2, "Tell each.")]) func severalConcernsAreNotOfThisCase(
    _ number: Int,
    _ words: String
  ) {
    let concerns = (1...number).map {
      ConcernsReport.Concern(name: AuditEntryName(round: "r1", case: "C-\($0)", auditor: "a", number: 4), raised: nil)
    }
    let report = ConcernsReport(concerns, PlanStanding().followUp, route: "Tell one.", routeOfSeveral: "Tell each.")
    #expect(report.headline.contains { $0.hasSuffix(words) })
  }

  // MARK: All of a whole

  @Test func theColumnsOfThePlanAddUpWhateverIsWithdrawn() throws {
    func table(_ plan: ActionPlan) -> Table? {
      ActionPlanReport.blocks(plan, on: SampleActionPlan.day).compactMap { block -> Table? in
        if case .table(let table) = block { table } else { nil }
      }.first
    }
    var standing = PlanStanding()
    let moment = Moment(day: "2026-04-20", text: "2026-04-20T10:00:00Z")
    let (area, number) = (try #require(AreaNumber(1)), try #require(ActionNumber("1.1")))
    standing.apply(
      .areaAdded(NewArea(number: area, area: "Voice", source: .summary("2025-H2"))),
      by: "QA lead",
      at: moment
    )
    let scale = TimeScale("31 December 2026", addedOn: "2026-04-20")
    let action = NewAction(number: number, text: "Do it.", person: "Team manager", timeScale: scale)
    standing.apply(.actionAdded(action), by: "QA lead", at: moment)
    #expect(try #require(table(standing.plan)).columns.contains { $0.title == "Withdrawn" } == false)
    let withdrawn = try #require(table(SampleActionPlan.plan))
    #expect(withdrawn.columns.last?.title == "Withdrawn")
    for row in withdrawn.rows {
      guard case .cells(let cells) = row else { continue }
      let numbers = cells.dropFirst().compactMap { Int($0) }
      // All; to do, done, verified, accepted as a risk, withdrawn: the others are parts of these.
      #expect(numbers[0] == numbers[1] + numbers[3] + numbers[4] + numbers[5] + numbers[6], "\(cells)")
    }
  }

  @Test(arguments: [
    (40, "a letter for each of the files"), (60, "the 40 letters of a row stand for all its files, however many"),
  ])
  func theKeyOfABarSaysWhatALetterIs(_ files: Int, _ words: String) throws {
    var grades = GradeCounts()
    grades[.good] = files
    let bar = StackedGrades(
      id: "a",
      title: "A",
      rows: [.init(label: "North", grades: ReleasedGrades(grades))],
      smallestPercentage: 10
    )
    #expect(try #require(bar).bars.joined(separator: " ").contains(words))
  }

  // MARK: Who holds what is not begun

  @Test func whatIsNotBegunStandsBesideTheTeamThatTheListNames() throws {
    var audits = SampleAudits(files: 6, seed: 5)
    var open = AuditCounts()
    open.planned = 5
    audits.tally.audits[Stratum(team: "", service: "", month: "")] = open
    func teams(_ unbegun: [String: Int], isPastDue: Bool = false) -> [[String]] {
      var context = SummaryContext()
      context.unbegun = unbegun
      var subject = SampleAudits.subject("2026-H1", "Plans")
      if isPastDue { (subject.due, subject.isPastDue) = ("2026-06-30", true) }
      let summary = Summary(
        ReleasedTally(audits.tally, policy: .none),
        subject: subject,
        glossary: SampleAudits.glossary
      )
      let report = SummaryReport(summary, context: context, provenance: SampleAudits.provenance)
      return rows(report.completion).map { Array($0.prefix(isPastDue ? 5 : 2)) }
    }
    let (north, east) = ("Assessment North", "Safeguarding East")
    #expect(teams([:]) == [["not known until begun", "5"], [north, "3"], [east, "3"]])
    #expect(teams([north: 2]) == [["not known until begun", "3"], [north, "5"], [east, "3"]])
    #expect(teams([north: 2, "West": 3]) == [[north, "5"], [east, "3"], ["West", "3"]])
    #expect(
      teams([north: 2, "West": 3], isPastDue: true)
        == [[north, "5", "3", "3", "2"], [east, "3", "3", "3", "0"], ["West", "3", "0", "0", "3"]]
    )
  }
}
