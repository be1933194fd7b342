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
  /// A case has one team, whoever reads it: that of its first audit, else of the extract that was brought in, else of the list.
  @Test(arguments: [false, true]) func aCaseIsOfOneTeamWhateverTheListCallsIt(isRemembering: Bool) throws {
    let folder = try TemporaryFolder()
    var workspace = try Workspace.create(at: folder.url)
    if isRemembering { workspace.memory = WorkspaceMemory() }
    let day = try #require(Day(year: 2026, month: 9, day: 30))
    func row(_ reference: String, _ auditor: String, _ team: String = "", isSecond: Bool = false) -> StatusRow {
      var row = StatusRow(reference: reference, auditor: auditor, isSecond: isSecond, isAllocated: true)
      row.team = team
      return row
    }
    let rows = [
      row("C-1", "a-1", "Assessment"), row("C-1", "b-2", isSecond: true), row("C-2", "a-1"), row("C-3", "a-1"),
      row("C-4", "a-1"), row("C-5", "a-1", "NORTH"),
    ]
    let status = RoundStatus(round: "r1", title: "One", period: "2026-H1", due: nil, rows: rows, today: day)
    // Without a list and without an extract an audit says it.
    #expect(
      try workspace.namingTeams(of: status).rows.map(\.team) == ["Assessment", "Assessment", "", "", "", "NORTH"]
    )
    let listed = [("C-1", "Ash"), ("C-2", "Ash"), ("C-3", "North"), ("C-4", "North"), ("C-5", "North")]
    let frame = ListedFrame(day: day, cases: listed.map { ListedCase(reference: $0.0, team: $0.1) })
    try PrivateFolder.make(try workspace.folder(ofRound: "r1"), shownAs: "r1")
    try PrivateFile.add(Array(frame.text.utf8), at: try workspace.frame(ofRound: "r1"), shownAs: "frame")
    try workspace.addExtract(Array(#"{"team": "Beech", "workers": [{"team": "x"}]}"#.utf8), case: "C-2", round: "r1")
    try workspace.addExtract(Array(#"{"workers": [{"team": "x"}]}"#.utf8), case: "C-3", round: "r1")
    try workspace.addExtract(Array("no extract".utf8), case: "C-4", round: "r1")
    let named = try workspace.namingTeams(of: status)
    #expect(named.rows.map(\.team) == ["Assessment", "Assessment", "Beech", "North", "North", "North"])
    let otherwise = named.listedOtherwise.map { "\($0.reference) \($0.listed) \($0.team)" }
    #expect(otherwise == ["C-1 Ash Assessment", "C-2 Ash Beech"])
  }
}
