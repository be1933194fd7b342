import AuditPlanning
import AuditRules
import AuditSummaries
import AuditTestSupport
import Testing

@testable import AuditStore

@Suite struct WorkspaceStatusTests {
  /// Who was away when a case was given back may have it in a later round; whoever says anything that may be a tie may not.
  @Test(
    arguments: [
      ("on leave", true), ("I am off sick until next week", true), ("no time", true), ("Workload.", true),
      ("annual leave", true), ("a friend of the family", false), ("I left the team that had it", false),
      ("on leave, and I covered a visit", false), ("conflict", false), ("the mother is away with me", false),
    ] as [(String, Bool)]
  )
  func anAbsenceIsNoTie(reason: String, isAbsence: Bool) { #expect(Workspace.isAbsence(reason) == isAbsence) }

  @Test func aCaseThatIsNotBegunIsOfTheTeamThatTheListSays() throws {
    let folder = try TemporaryFolder()
    let workspace = try Workspace.create(at: folder.url)
    let day = try #require(Day(year: 2026, month: 9, day: 30))
    func row(_ reference: String, _ team: String = "") -> StatusRow {
      var row = StatusRow(reference: reference, auditor: "a-1", isSecond: false, isAllocated: true)
      row.team = team
      return row
    }
    let status = RoundStatus(
      round: "r1",
      title: "One",
      period: "2026-H1",
      due: nil,
      rows: [row("C-1"), row("C-2"), row("C-3", "North"), row("C-4")],
      today: day
    )
    #expect(try workspace.namingTeams(of: status).rows.map(\.team) == ["", "", "North", ""])
    let frame = ListedFrame(
      day: day,
      cases: [
        ListedCase(reference: "C-1", team: "NORTH"), ListedCase(reference: "C-2", team: "South"),
        ListedCase(reference: "C-4"),
      ]
    )
    try PrivateFolder.make(try workspace.folder(ofRound: "r1"), shownAs: "r1")
    try PrivateFile.add(Array(frame.text.utf8), at: try workspace.frame(ofRound: "r1"), shownAs: "frame")
    #expect(try workspace.namingTeams(of: status).rows.map(\.team) == ["North", "South", "North", ""])
  }
}
