import AuditActions
import AuditRules
import Testing

@testable import AuditPages
@testable import AuditReports

/// A page made from journals of which one is missing says so before any figure, in every format.
@Suite struct IncompleteJournalsTests {
  private func team(_ incomplete: Int) -> TeamFeedbackReport {
    var feedback = TeamFeedback(
      team: "East",
      round: "Plans",
      audits: [FeedbackReportTests.feedback()],
      wordings: [],
      practice: [],
      concerns: (0, 0),
      smallestPercentage: 10
    )
    feedback.incomplete = incomplete
    return TeamFeedbackReport(feedback)
  }

  private func inspection(_ incomplete: Int) -> InspectionReport {
    var inspection = Inspection(
      from: "2026-04-01",
      to: "2026-09-30",
      audits: [],
      selfAssessment: nil,
      concerns: (0, 0),
      plan: ActionPlan(),
      childActions: []
    )
    inspection.incomplete = incomplete
    return InspectionReport(inspection)
  }

  private func firsts(_ names: [String]) -> [String?] {
    [
      team(names.count).page.headline.first, inspection(names.count).page.headline.first,
      ChildActionsReport([], on: "2026-09-30", incomplete: names).page.headline.first,
      RewordingReport([], ofRound: "Plans", audits: 1, pairs: 0, incomplete: names.count).page.headline.first,
      ConcernsReport([], PlanStanding().followUp, route: "Ring duty.", incomplete: names).headline.first,
    ]
  }

  @Test func thePageSaysItFirst() {
    for first in firsts(["audits/r1/journals/C-01.peer.jsonl"]) {
      #expect(first?.hasPrefix("NOT ALL IS HERE: 1\u{A0}journal is missing, cut short or changed") == true)
    }
    for first in firsts(["a", "b"]) { #expect(first?.contains("2\u{A0}journals are missing") == true) }
    for first in firsts([]) { #expect(first?.contains("NOT ALL") != true) }
  }

  @Test func onlyPagesForThoseWhoMayKnowNameTheCase() {
    let name = "audits/r1/journals/C-01.peer.jsonl"
    #expect(firsts([name]).map { $0?.contains(name) } == [false, false, true, false, true])
  }

  @Test func noConcernIsNotSaidWhereOneMayBeMissing() {
    let some = ConcernsReport([], PlanStanding().followUp, route: "Ring duty.", incomplete: ["a"]).text()
    #expect(some.contains("NOT ALL IS HERE") && some.contains("No concern stands in what can be read."))
    #expect(ConcernsReport([], PlanStanding().followUp, route: "").text() == "No concern stands.\n")
  }

  @Test func whatFallsShortSaysWhatIsLeftOut() {
    func tally(_ short: Int, of counted: Int) -> QuestionTally {
      QuestionTally(question: "\(short) of \(counted)?", counts: [.met: counted - short, .notMet: short])
    }
    let all = [tally(5, of: 22), tally(5, of: 5), tally(6, of: 9), tally(0, of: 4), tally(4, of: 4)].shortMostOften
    #expect(all.map(\.question) == ["6 of 9?", "5 of 5?", "5 of 22?", "4 of 4?"])
    func more(_ shown: Int) -> String? { all.more(than: all.prefix(shown))?.replacing("\u{A0}", with: " ") }
    #expect(
      more(2) == "By the number of files that fall short. 2 more questions fall short in some file, 1 of them in as "
        + "many files as the last; 1 of them was met in no file that was counted."
    )
    #expect(
      more(3) == "By the number of files that fall short. 1 more question falls short in some file; 1 of them was met "
        + "in no file that was counted."
    )
    #expect(more(4) == nil)
    // Where all that is left falls short as often as the last, that is said once.
    func left(_ alike: Int) -> String? {
      let all = (0..<(alike + 1)).map { tally(3, of: 9 + $0) }
      return all.more(than: all.prefix(1))?.replacing("\u{A0}", with: " ")
    }
    #expect(
      left(4) == "By the number of files that fall short. 4 more questions fall short in as many files as the last."
    )
    #expect(
      left(1) == "By the number of files that fall short. 1 more question falls short in as many files as the last."
    )
  }
}
