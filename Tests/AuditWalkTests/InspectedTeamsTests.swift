import AuditActions
import AuditReports
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
}
