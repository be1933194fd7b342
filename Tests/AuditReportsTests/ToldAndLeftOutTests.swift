import AuditPages
import AuditRules
import AuditSummaries
import Testing

@testable import AuditReports

/// Lists and captions of a page that leave something out, or take something in, say so.
@Suite struct ToldAndLeftOutTests {
  /// A question of one version of a checklist, with how many of the counted files met it.
  private struct Question {
    var item: String
    var section = "voice"
    var checklist = "plans"
    var words: String?
    var met: Int
    var counted: Int
  }

  private func glossary(_ questions: [Question]) -> ItemGlossary {
    var glossary = ItemGlossary()
    for (order, question) in questions.enumerated() {
      let words = ItemWords(
        checklistTitle: "Checklist \(question.checklist)",
        sectionTitle: question.section.capitalized,
        question: question.words ?? "Is \(question.item) there?",
        order: order,
        isLimiting: false
      )
      glossary.add(words, for: key(question))
    }
    return glossary
  }

  private func key(_ question: Question) -> ItemKey {
    ItemKey(checklist: question.checklist, version: 1, section: question.section, item: question.item, hash: "1")
  }

  private func summary(
    _ questions: [Question],
    policy: DisclosurePolicy = .none,
    targets: [String: Double] = [:]
  ) -> Summary {
    let stratum = Stratum(team: "North", service: "", month: "2026-05")
    var tally = Tally()
    var audits = AuditCounts()
    (audits.planned, audits.started, audits.signed) = (30, 30, 30)
    tally.audits[stratum] = audits
    var grades = GradeCounts()
    (grades[.good], grades[.inadequate]) = (18, 12)
    tally.grades[.init(section: .wholeFile, stratum: stratum)] = grades
    let other = Stratum(team: "South", service: "Statutory", month: "2026-05")
    tally.audits[other] = audits
    tally.grades[.init(section: .wholeFile, stratum: other)] = grades
    tally.workers = ["North": ["W-1", "W-2"], "South": ["W-3", "W-4"]]
    for question in questions {
      var counts = OutcomeCounts()
      (counts[.met], counts[.notMet]) = (question.met, question.counted - question.met)
      tally.answers[.init(item: key(question), stratum: stratum)] = counts
    }
    var subject = SampleAudits.subject("2026-H1", "Plans")
    subject.targets = targets
    return Summary(ReleasedTally(tally, policy: policy), subject: subject, glossary: glossary(questions))
  }

  private func report(
    _ questions: [Question],
    policy: DisclosurePolicy = .none,
    targets: [String: Double] = [:]
  ) -> SummaryReport {
    SummaryReport(summary(questions, policy: policy, targets: targets), provenance: SampleAudits.provenance)
  }

  private func compared(
    _ first: [Question],
    _ second: [Question],
    policy: DisclosurePolicy = .none,
    context: ComparisonReport.Context = .init()
  ) -> ComparisonReport {
    ComparisonReport(
      Comparison(
        first: summary(first, policy: policy),
        second: summary(second, policy: policy),
        pairs: ReleasedPairs(PairTally(), signed: (60, 60), policy: policy),
        glossary: glossary(first + second)
      ),
      context: context,
      provenance: SampleAudits.provenance
    )
  }

  /// The cells of the rows of a section's tables.
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

  private func words(_ section: PageSection?) -> String {
    (section?.blocks ?? []).map { block in
      switch block {
      case .paragraph(let text), .heading(let text): text
      case .list(let lines): lines.joined(separator: "\n")
      case .table(let table): table.caption
      default: ""
      }
    }.joined(separator: "\n").replacing("\u{A0}", with: " ")
  }

  @Test func anAreaOfDevelopmentIsNamedHoweverFewItsFilesAre() {
    let before = [Question(item: "a", met: 1, counted: 8), Question(item: "b", met: 19, counted: 20)]
    let after = [Question(item: "a", met: 3, counted: 7), Question(item: "b", met: 9, counted: 20)]
    let themes = compared(before, after).themes
    #expect(rows(themes) == [["Voice", "Is a there? (1 of 8)", "none", "Is a there? (3 of 7)\nIs b there?"]])
    let half = [Question(item: "a", met: 4, counted: 8)]
    #expect(compared(half, half).themes == nil, "half is not fewer than half")
  }

  @Test func ofHiddenNumbersItCannotBeToldWhetherTheyAreAreas() {
    let before = [
      Question(item: "a", met: 1, counted: 24), Question(item: "b", met: 12, counted: 30),
      Question(item: "c", section: "plan", met: 2, counted: 30),
    ]
    let after = [
      Question(item: "a", met: 15, counted: 30), Question(item: "b", met: 2, counted: 30),
      Question(item: "c", section: "plan", met: 3, counted: 30),
    ]
    let report = compared(before, after, policy: .dfe)
    let isHidden = report.comparison.items.map { [$0.first == nil, $0.second == nil] }
    #expect(isHidden == [[true, false], [false, true], [true, true]])
    #expect(
      rows(report.themes) == [
        ["Voice", "Is b there?\nof 1 other it cannot be told", "cannot be told", "cannot be told"],
        ["Plan", "cannot be told", "cannot be told", "cannot be told"],
      ]
    )
    #expect(words(report.themes).contains("Where numbers are hidden, it cannot be told"))
    #expect(!words(compared(before, after).themes).contains("hidden"))
  }

  @Test func theLargestChangesAreThoseWithEnoughFilesAndThePageSaysSo() throws {
    func questions(_ few: Int, _ shift: Int) -> [Question] {
      (0..<6).map { Question(item: "q\($0)", met: 10 + ($0 + 1) * shift, counted: 30) }
        + (0..<few).map { Question(item: "few\($0)", met: 1 + shift * 2, counted: 4) }
    }
    let none = words(compared(questions(0, 0), questions(0, 1)).verdicts)
    #expect(none.contains("The 5 largest; the table below has every question."))
    let some = words(compared(questions(2, 0), questions(2, 1)).verdicts)
    #expect(
      some.contains(
        "The 5 largest of those with 10 counted files or more in both; the 2 with fewer, whose changes may be larger, are "
          + "left to the table below, which has every question."
      )
    )
    #expect(!some.contains("few0"))
    let only = (0..<6).map { Question(item: "few\($0)", met: 1, counted: 4) }
    #expect(words(compared(only, only).verdicts).contains("None has 10 counted files or more in both"))
  }

  @Test func aStrengthIsNeitherBelowItsTargetNorBelowHalf() throws {
    let questions = [
      Question(item: "a", met: 2, counted: 20), Question(item: "b", met: 4, counted: 20),
      Question(item: "c", met: 9, counted: 20), Question(item: "d", met: 16, counted: 20),
      Question(item: "e", met: 10, counted: 20),
    ]
    func strengths(_ targets: [String: Double]) -> [String] {
      report(questions, targets: targets).ranking.most.map(\.key.item)
    }
    #expect(strengths([:]) == ["d", "e"])
    #expect(strengths(["d": 0.9, "c": 0.3]) == ["e"])
    #expect(strengths(["d": 0.9, "e": 0.9]) == [])
    #expect(strengths(["d": 0.8]) == ["d", "e"])
    let section = report(questions, targets: ["d": 0.9, "e": 0.9]).ranked
    #expect(!words(section).contains("Strengths"))
  }

  @Test func questionsThatAreMetAsOftenAsTheLastOfAListAreCounted() {
    let questions = (0..<14).map { Question(item: "q\($0)", met: $0 < 2 ? 1 : $0 < 7 ? 5 : 20, counted: 20) }
    let section = words(report(questions).ranked)
    #expect(section.contains("2 more questions were met as often as the last of these.\nStrengths"))
    #expect(section.hasSuffix("2 more questions were met as often as the last of these."))
    let apart = (0..<10).map { Question(item: "q\($0)", met: $0 * 2, counted: 20) }
    #expect(!words(report(apart).ranked).contains("as often as the last"))
  }

  @Test func theCaptionOfTheTargetsSaysWhatItsOrderIs() {
    let open = [Question(item: "a", met: 20, counted: 30), Question(item: "b", met: 15, counted: 30)]
    let targets = ["a": 0.9, "b": 0.9]
    func caption(_ questions: [Question], _ policy: DisclosurePolicy) -> String {
      words(report(questions, policy: policy, targets: targets).targets)
    }
    #expect(caption(open, .none).contains("set before the audits, the lowest share first\n"))
    let one = [Question(item: "a", met: 29, counted: 30), open[1]]
    #expect(caption(one, .dfe).contains("set before the audits, the lowest share first, hidden ones last\n"))
    let all = [one[0], Question(item: "b", met: 1, counted: 30)]
    #expect(caption(all, .dfe).contains("set before the audits, in the order of the checklist\n"))
  }

  @Test func aHiddenNumberNeedNotBeSmallItself() {
    let words = "a number is hidden, because it is small or would tell another number that is"
    #expect(Comparability.hidden.why == words)
  }

  @Test func filesWithoutAServiceHaveOneName() {
    let report = report([Question(item: "a", met: 20, counted: 30)])
    let text = report.page.text(width: 400)
    #expect(text.contains("service not recorded") && !text.contains("not known until begun"))
  }

  @Test func aQuestionOfTwoChecklistsIsToldWithItsChecklist() {
    let questions = ["plans", "visits"].map {
      Question(item: "alone", checklist: $0, words: "Seen alone?", met: 8, counted: 30)
    }
    let themes = rows(compared(questions, questions).themes)
    #expect(
      themes.map(\.first) == ["Checklist plans: Voice", "Checklist visits: Voice"]
        && themes.map { $0[1] } == ["Seen alone? (Checklist plans)", "Seen alone? (Checklist visits)"]
    )
    let text = report(questions).ranked.map { words($0) } ?? ""
    #expect(text.contains("Seen alone? (Checklist plans)"))
    #expect(!words(report([questions[0]]).ranked).contains("Checklist"))
  }

  @Test func whereNothingIsSignedNothingIsSaidOfChangesAfterSigning() {
    var summary = SampleAudits(files: 24, seed: 5)
    func text(_ audits: SampleAudits) -> String {
      SummaryReport(audits.summary(), provenance: SampleAudits.provenance).page.text(width: 400)
    }
    #expect(text(summary).contains("first signature"))
    for stratum in summary.tally.audits.keys {
      summary.tally.audits[stratum]?.signed = 0
      summary.tally.audits[stratum]?.second = 0
    }
    summary.tally.agreement = AgreementCounts()
    #expect(!text(summary).contains("In the audits that are signed now"))
    #expect(
      Words.changes(ChangesAfterSigning()).hasPrefix("In the audits that are signed now, what their auditors say")
    )
  }

  @Test func aTeamOfFewFilesHasADotAndNoPercentage() throws {
    let groups = [4, 5, 9, 12].map { Funnel.Group(label: "T\($0)", met: ReleasedCount(4), counted: ReleasedCount($0)) }
    let funnel = try #require(
      Funnel(
        id: "a",
        title: "A",
        groups: groups,
        target: 0.5,
        limits: SampleFigures.limits(0.5, to: 12),
        smallestPercentage: 10,
        fewestDrawn: 5
      )
    )
    #expect(funnel.drawn == [1, 2, 3])
    let words = funnel.table.rows.map { row in
      guard case .cells(let cells) = row else { return "" }
      return cells[2].replacing("\u{A0}", with: " ")
    }
    #expect(words == ["4 of 4", "4 of 5", "4 of 9", "4 of 12 (33 %)"])
    #expect(funnel.undrawnWords?.contains("fewer than 5 files") == true)
  }

  @Test func oneIsNotSaidAsMany() {
    let counts = VerificationReport.Counts(journals: 1, entries: 1, checkpoints: 1)
    let text = VerificationReport(counts, fingerprint: "ab", plan: (1, "cd"), troubles: [], isSound: true).text
    #expect(text.contains("1 journal with 1 entry, 1 checkpoint.") && text.contains("Action plan: 1 entry, digest"))
  }
}
