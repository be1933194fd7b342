import AuditActions
import AuditRules
import Testing

@testable import AuditPages
@testable import AuditReports

/// What the page for inspectors says is what the audits have.
@Suite struct InspectionReportTests {
  private func audit(
    _ number: Int,
    _ given: Grade,
    counted: Grade? = nil,
    inspectors: Grade? = nil,
    outcomes: [Outcome] = [.met, .notMet]
  ) -> Inspection.Audit {
    Inspection.Audit(
      file: CaseOfRound(round: "r1", case: "C-0\(number)"),
      round: "Case files, spring",
      checklist: "Case file",
      team: number == 1 ? "" : "East",
      signed: Day("2026-05-01").adding(days: 10 - number),
      given: given,
      counted: counted ?? given,
      isModerated: counted != nil,
      isReadTwice: number == 2,
      inspectors: inspectors,
      answers: outcomes.enumerated().map { index, outcome in
        Inspection.Answer(question: "Question \(index + 1)?", outcome: outcome, isSelfAssessment: index == 1)
      }
    )
  }

  private func report(
    _ audits: [Inspection.Audit],
    selfAssessment: String? = "Ready?",
    concerns: (raised: Int, open: Int) = (0, 0)
  ) -> InspectionReport {
    InspectionReport(
      Inspection(
        from: "2026-04-01",
        to: "2026-09-30",
        audits: audits,
        selfAssessment: selfAssessment,
        concerns: concerns,
        plan: ActionPlan(),
        childActions: []
      )
    )
  }

  @Test(arguments: [
    (0, nil), (1, "1 of them is of a case whose audit that counts"),
    (3, "3 of them are of cases whose audit that counts"),
  ])
  func anActionOfNoCaseAboveIsSaidToBe(_ besides: Int, _ words: String?) {
    let rows = (1...4).map { number in
      ChildActionsReport.Row(
        name: AuditEntryName(round: "r1", case: "C-0\(number)", auditor: "peer", number: 9),
        action: ChildAction(text: "Ring the school."),
        team: "East",
        standing: PlanStanding().followUp.standing(
          ofAction: AuditEntryName(round: "r1", case: "C-0\(number)", auditor: "peer", number: 9)
        )
      )
    }
    var inspection = Inspection(
      from: "2026-04-01",
      to: "2026-09-30",
      audits: [audit(1, .good)],
      selfAssessment: nil,
      concerns: (0, 0),
      plan: ActionPlan(),
      childActions: rows
    )
    inspection.childActionsBesides = besides
    let text = InspectionReport(inspection).text(width: 400).replacing("\u{A0}", with: " ")
    #expect(text.contains("4 actions for 4 files"))
    #expect(words.map { text.contains($0) } ?? !text.contains("that counts"), "\(text)")
  }

  @Test func theHeadlineCountsWhatTheTableHas() {
    let audits = [
      audit(1, .good), audit(2, .good, counted: .inadequate), audit(3, .outstanding, counted: .outstanding),
    ]
    let page = report(audits, concerns: (2, 1)).page
    #expect(
      page.headline.map { $0.replacing("\u{A0}", with: " ") } == [
        "3 audits were signed: 1 outstanding, 1 good and 1 inadequate.",
        "A second auditor read 1 of them blind. A moderator settled something of 2: the grade was lowered in 1, raised in 0, "
          + "left as it was in 1.",
        "2 concerns that a child may be unsafe were raised in them; 1 open.",
      ]
    )
    let text = page.text(width: 200)
    #expect(text.contains("Settled; signed as good; read twice") && text.contains("Settled; grade as signed"))
    #expect(text.contains("not recorded"))
    // By day: what was signed first stands first.
    #expect(report(audits).rows.map { $0[1] } == ["C-03", "C-02", "C-01"])
  }

  @Test func whatFewFilesCouldMeetIsNotSaidOfEveryFile() {
    func good(_ audits: [Inspection.Audit]) -> Bool {
      report(audits).page.text(width: 200).contains("Question 1? Met in")
    }
    let others = (2...9).map { audit($0, .good, outcomes: [.notApplicable, .notMet]) }
    #expect(!good([audit(1, .good)] + others), "1 of 1 file, of nine")
    #expect(!good([audit(1, .good)]), "one file is not every file")
    #expect(good([audit(1, .good), audit(2, .good)]))
    #expect(good((1...9).map { audit($0, .good, outcomes: [$0 < 6 ? .met : .notApplicable, .notMet]) }))
    #expect(!good((1...9).map { audit($0, .good, outcomes: [$0 < 5 ? .met : .notApplicable, .notMet]) }))
  }

  @Test func answersAreCountedOverAllAuditsAndOverTheSelfAssessmentAlone() throws {
    let audits = [
      audit(1, .good), audit(2, .good, outcomes: [.met, .partlyMet]),
      audit(3, .good, outcomes: [.met, .notApplicable]),
    ]
    let page = report(audits).page
    let short = try #require(page.sections.first { $0.id == "themes" })
    #expect(short.blocks.text.contains("Question 2?") && !short.blocks.text.contains("Question 1?"))
    #expect(page.text(width: 200).contains("Question 1? Met in 3 of 3 audits."))
    let own = try #require(page.sections.first { $0.id == "self-assessment" })
    #expect(own.blocks.text.contains("Question 2?") && !own.blocks.text.contains("Question 1?"))
  }

  @Test func whatIsNotShownIsCounted() {
    let outcomes = Array(repeating: Outcome.notMet, count: 9)
    let text = report([audit(1, .good, outcomes: outcomes), audit(2, .good, outcomes: outcomes)]).page.text(width: 300)
    #expect(
      text.contains(
        "1 more question falls short in as many audits as the last; 1 of them was met in no audit that was counted."
      )
    )
    #expect(!report([audit(1, .good)]).page.text(width: 300).contains("more question"))
  }

  @Test func agreementIsOfTheGradesThatCountAndOfThoseAsSigned() throws {
    let audits = [
      audit(1, .good, inspectors: .good), audit(2, .good, counted: .inadequate, inspectors: .inadequate),
      audit(3, .good, inspectors: .inadequate), audit(4, .good),
    ]
    let text = report(audits).page.text(width: 300)
    #expect(
      text.contains(
        "Inspectors graded 3 cases of these. Of the grades that count, inspectors agreed with 2 of 3, gave a lower one to "
          + "1 and a higher one to 0."
      )
    )
    #expect(
      text.contains("Of the grades as auditors signed them, inspectors agreed with 1 of 3, gave a lower one to 2")
    )
    #expect(text.contains("C-03: good, by inspectors inadequate.") && !text.contains("C-02: "))
    // Where nobody settled anything the two are one.
    #expect(!report([audits[0]]).page.text(width: 300).contains("as auditors signed them"))
    #expect(!report([audits[3]]).page.text(width: 300).contains("Inspectors"))
  }

  @Test func noAuditsAreSaidToBeNone() {
    let page = report([]).page
    #expect(page.headline == ["No audit was signed in these months."] && page.sections.isEmpty)
  }

  @Test func aCouncilWithoutASelfAssessmentIsToldOfNone() {
    #expect(!report([audit(1, .good)], selfAssessment: nil).page.sections.contains { $0.id == "self-assessment" })
    let none = report([audit(1, .good, outcomes: [.met])]).page.text(width: 300)
    #expect(none.contains("No audit of these months was made with the checklist “Ready?”"))
  }
}

extension [Block] {
  fileprivate var text: String {
    Page(title: "", sections: [PageSection(id: "", title: "", blocks: self)]).text(width: 200)
  }
}
