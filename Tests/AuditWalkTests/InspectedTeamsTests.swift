import AuditActions
import AuditReports
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditWalk

/// On the page for inspectors a team that extracts write in two ways is one.
@Suite struct InspectedTeamsTests {
  @Test func aTeamIsSpelledInOneWay() throws {
    let round = PracticeWorkspace.round
      .replacing(
        "  - { case: C-P01, auditor: peer }",
        with: "  - { case: C-P01, auditor: peer }\n  - { case: C-P02, auditor: peer }"
      )
      .replacing("  - { case: C-P01 }", with: "  - { case: C-P01 }\n  - { case: C-P02 }")
    let workspace = try PracticeWorkspace(round: round)
    try PracticeWorkspace.extract.replacing("C-P01", with: "C-P02")
      .replacing("\"team\": \"Child Protection East\"", with: "\"team\": \"CHILD PROTECTION  EAST\"")
      .write(
        to: workspace.root.appending(path: "audits/practice/cases/C-P02.json"),
        atomically: true,
        encoding: .utf8
      )
    for reference in ["C-P01", "C-P02"] {
      var audit = try PracticeAudit(workspace, reference: reference)
      var turn = try audit.reachTheGrades()
      while case .asks(.grade) = turn.next { turn = try audit.type("2") }
      _ = try audit.session.sign(as: "A. Peer", at: PracticeAudit.moment)
    }
    let store = Workspace(root: workspace.root)
    let found = try Inspection.of(store, to: "2026-09-30", months: 6, nil, after: PlanStanding())
    #expect(found.inspection.audits.map(\.team) == ["Child Protection East", "Child Protection East"])
  }

  /// Signs an audit of the case with an action for the child.
  private func sign(_ workspace: PracticeWorkspace, _ auditor: String) throws {
    var audit = try PracticeAudit(workspace, auditor: auditor)
    var turn = try audit.reachTheGrades(answering: "1")
    while case .asks(.grade) = turn.next { turn = try audit.type("2") }
    try audit.session.record(.actionNoted(ChildAction(text: "Action of \(auditor).")), at: PracticeAudit.moment)
    _ = try audit.session.sign(as: "A. \(auditor)", at: PracticeAudit.moment)
  }

  @Test func anActionCountsOnceItsOwnAuditIsSigned() throws {
    let workspace = try PracticeWorkspace(round: PracticeWorkspace.roundOfTwo)
    let store = Workspace(root: workspace.root)
    func counted(to day: Day) throws -> (inspected: [String], besides: Int, all: [String]) {
      let found = try Inspection.of(store, to: day, months: 6, nil, after: PlanStanding()).inspection
      return (
        found.childActions.map(\.action.text).sorted(), found.childActionsBesides,
        try store.childActions().actions.map(\.action.text).sorted()
      )
    }
    // The second alone is signed: it is due all the same, as where actions are listed.
    try sign(workspace, "other")
    let second = try counted(to: "2026-09-30")
    #expect(second.inspected == ["Action of other."] && second.inspected == second.all && second.besides == 1)
    try sign(workspace, "peer")
    let both = try counted(to: "2026-09-30")
    #expect(
      both.inspected == ["Action of other.", "Action of peer."] && both.inspected == both.all && both.besides == 0
    )
    #expect(try counted(to: "2027-09-30").inspected.isEmpty, "signed long before")
  }
}
