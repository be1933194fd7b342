import AuditActions
import AuditChecklists
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What a terminal and a browser do with an audit through the same functions.
@Suite struct SharedActsTests {
  private func begun() throws -> PracticeAudit {
    let audit = try PracticeAudit()
    _ = try audit.session.begin(at: PracticeAudit.moment)
    return audit
  }

  private func item(_ id: String, _ audit: PracticeAudit) throws -> ChecklistItem {
    try #require(audit.session.checklist.item(id))
  }

  @Test func aRuleIsOverruledOnlyWithAReasonAndWhereItDiffers() throws {
    let audit = try begun()
    let item = try item("outcomes-smart", audit)
    #expect(try !audit.session.overrule(item, because: "It is wrong.", at: PracticeAudit.moment))
    _ = try audit.session.give(.notMet, to: item, saying: "", at: PracticeAudit.moment)
    #expect(try !audit.session.overrule(item, because: "-", at: PracticeAudit.moment))
    #expect(try audit.session.overrule(item, because: "It reads a bedtime as a measure.", at: PracticeAudit.moment))
    let answer = audit.session.writer.state.answers[item.id]?.answer
    #expect(answer?.outcome == .notMet && answer?.reason == "It reads a bedtime as a measure.")
    #expect(answer?.suggestion?.shown == .after)
  }

  /// What dates decide is listed before it is answered, whatever a rule could see of them.
  @Test func whatADateRuleFoundWasShownBefore() throws {
    let groups = #""coreGroups": [{ "plan": "P1", "held": "2026-06-03" }],"#
    let audit = try PracticeAudit(PracticeWorkspace(extract: PracticeWorkspace.extract.replacing(groups, with: "")))
    _ = try audit.session.begin(at: PracticeAudit.moment)
    let dates = audit.session.toConfirm
    #expect(dates.contains { audit.session.findings[$0.id]?.outcome == .notSeen })
    for item in dates {
      _ = try audit.session.give(.partlyMet, to: item, saying: "The diary says so.", at: PracticeAudit.moment)
      #expect(audit.session.writer.state.answers[item.id]?.answer.suggestion?.shown == .before, "\(item.id)")
    }
  }

  @Test func eachHindranceSaysWhereItIsMended() throws {
    let audit = try begun()
    let first = try #require(audit.session.allHindrances.first)
    #expect(first.place == .question(audit.session.unanswered[0].id))
    try audit.session.record(.safetyAnswered(.no), at: PracticeAudit.moment)
    #expect(audit.session.allHindrances.last?.place == .concern)
    #expect(audit.session.allHindrances.contains { $0.place == .grade("") })
    #expect(audit.session.allHindrances.map(\.inWords) == audit.session.hindrances)
  }

  @Test func anActionThatIsNotTheLastIsCompletedInItsOwnPlace() throws {
    let audit = try begun()
    let first = try #require(try audit.session.note(action: "Agree a bedtime", at: PracticeAudit.moment))
    let number = try #require(audit.session.writer.state.childActions.last?.number)
    _ = try audit.session.note(action: "Ring the school", at: PracticeAudit.moment)
    let completed = try audit.session.complete(
      first,
      entry: number,
      .who,
      saying: "the social worker",
      at: PracticeAudit.moment
    )
    #expect(completed.action.who == "the social worker")
    let texts = audit.session.writer.state.childActions.map(\.action.text)
    #expect(texts == ["Ring the school", "Agree a bedtime"])
    #expect(try audit.session.note(action: "-", at: PracticeAudit.moment) == nil)
    let over = try audit.session.complete(first, .when, saying: "1 May 2026", at: PracticeAudit.moment)
    #expect(over.doubt == .over)
  }

  @Test func aConcernIsRetractedOnlyWithAReason() throws {
    let audit = try begun()
    try audit.session.record(.concernRaised(text: "No bed.", item: nil), at: PracticeAudit.moment)
    let number = try #require(audit.session.writer.state.concerns.first?.number)
    let refused = said { try audit.session.retract(concern: number, because: "x", at: PracticeAudit.moment) }
    #expect(refused == ["the reason says too little to be kept"])
    try audit.session.retract(concern: number, because: "Meant for another case.", at: PracticeAudit.moment)
    #expect(audit.session.writer.state.concerns.isEmpty)
  }

  @Test func onlyTheTextThatWasJudgedIsMarked() throws {
    let audit = try begun()
    let item = try item("outcomes-smart", audit)
    let rows = audit.walk.screen.rows(item)
    let marked = rows.filter { !$0.spans.isEmpty }
    #expect(!marked.isEmpty && marked.allSatisfy { $0.fact.pattern.hasSuffix(".text") })
  }

  @Test func whatIsSearchedForIsFoundByWordsAndByParts() throws {
    let audit = try begun()
    #expect(audit.session.facts(with: "FRIDAYS").map(\.pattern) == ["visits.childsViews"])
    #expect(audit.session.facts(with: "visits").count > 2)
    #expect(audit.session.facts(with: "zebra").isEmpty)
  }

  @Test(arguments: ["“I like Fridays”", "s said  \"i like", "I\u{A0}like", " fridays "])
  func aSearchFindsHoweverItsMarksAreWritten(wanted: String) throws {
    #expect(try begun().session.facts(with: wanted).map(\.pattern) == ["visits.childsViews"])
  }

  @Test func theStepsOfOnePartNameTheirOwnGaps() throws {
    let audit = try begun()
    let page = CasePage(audit.session.caseFile)
    #expect(page.parts.contains("visits"))
    let steps = page.steps(of: "visits")
    #expect(steps.last == .gap("none of these for 11 weeks (79 days), up to the extract"))
    #expect(page.steps(of: "supervisions").isEmpty)
  }
}
