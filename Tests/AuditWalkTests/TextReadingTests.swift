import AuditChecklists
import AuditReports
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// What texts say, counted one way for every page that adds it up.
@Suite struct TextReadingTests {
  private let library: ChecklistLibrary

  init() throws { library = try ChecklistLibrary(folder: Repository.url("checklists")) }

  @Test(arguments: [
    ("core-groups", ["plan-outcomes-smart"]), ("childrens-involvement", ["childs-views-evidenced"]),
    ("case-file", ["childs-views-evidenced", "plan-outcomes-smart", "supervision-decisions-actionable"]),
    ("contact-and-referral", []),
  ]) func onlyTheRulesThatAChecklistNamesAreAsked(_ id: String, _ rules: [String]) throws {
    let checklist = try #require(library.checklist(id))
    #expect(TextReading([checklist], .national).rules.map(\.identifier).sorted() == rules)
  }

  @Test func aChecklistsOwnShareIsTheOneThatACaseIsJudgedBy() throws {
    let checklist = try #require(library.checklist("core-groups"))
    let rule = try #require(Rule.named("plan-outcomes-smart"))
    #expect(rule.settings(of: checklist, .national) == Settings(["share": 0.8], timescales: .national))
    let other = try #require(library.checklist("contact-and-referral"))
    for none in [nil, other] { #expect(rule.settings(of: none, .national) == Settings(timescales: .national)) }
  }

  @Test func thePageOfATeamCountsAsTheSummaryDoes() throws {
    let practice = try PracticeWorkspace(
      round: PracticeWorkspace.round.replacing("child-protection-plan, version: 1", with: "core-groups, version: 1")
    )
    var audit = try PracticeAudit(practice)
    var turn = try audit.reachTheGrades()
    while case .asks(.grade) = turn.next { turn = try audit.type("3") }
    _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
    let workspace = Workspace(root: practice.root)
    let round = try workspace.round("practice")
    let cases = try Moderation.all(of: round, in: workspace).cases
    let team = try TeamFeedback(of: "Child Protection East", among: cases, in: round, workspace)
    let journals = try SoundJournals(workspace, .init())
    let audits = try SelectedAudits(
      workspace,
      journals,
      rounds: [round],
      glossary: library.glossary,
      today: "2026-09-20"
    )
    let counted = try audits.counted("practice", audits.selection("practice"))
    let summary = try audits.texts(of: counted, library)
    #expect(summary.now.counts.rules.map(\.rule) == ["plan-outcomes-smart"])
    // The child's words at the visit are read by a rule that this checklist does not name.
    #expect(team.wordings.map(\.things) == ["outcomes and actions"])
    #expect(team.wordings.map(\.aspects) == summary.now.counts.rules.map(\.aspects))
    #expect(team.wordings.first.map { !$0.aspects.asked.isEmpty } == true)
  }
}
