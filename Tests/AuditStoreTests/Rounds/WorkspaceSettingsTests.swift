import AuditDocuments
import AuditRules
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@Suite struct WorkspaceSettingsTests {
  private func read(_ text: String) throws(Problems) -> WorkspaceSettings {
    try WorkspaceSettings(SourceText(name: "workspace.yaml", text: text))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    let settings = WorkspaceSettings(
      council: "Wexcombe \"County\" Council",
      committee: "Scrutiny: children",
      yearStart: .january,
      group: "audit",
      concernRoute: "Ring \"duty\": 01632 960 001",
      people: ["jshah": [.lead, .moderator], "WEX\\\\b.cole": [.auditor]]
    )
    #expect(try read(settings.yaml) == settings)
    #expect(try read(WorkspaceSettings().yaml) == WorkspaceSettings())
  }

  /// Whoever audits and plans nothing is told of their own journals alone; who settles or leads of all.
  @Test(
    arguments: [
      ("blind", ["audits/r1/journals/C-02.b-2.jsonl", "audits"]), ("lead", nil), ("judge", nil), ("both", nil),
    ] as [(String, [String]?)]
  )
  func whatIsWrongSaysToNobodyWhoReadsBlindWhoReadsWhat(person: String, files: [String]?) {
    let settings = WorkspaceSettings(
      people: ["blind": [.auditor], "lead": [.lead], "judge": [.moderator, .auditor], "both": [.lead, .auditor]],
      auditors: ["blind": "b-2"]
    )
    func problem(_ file: String, _ severity: Problem.Severity = .error) -> Problem {
      Problem("the end of the journal was cut off", file: file, hint: "Bring it back.", severity: severity)
    }
    let found = Problems([
      problem("audits/r1/journals/C-01.a-1.jsonl"), problem("audits/r1/journals/C-01.a-1.jsonl.returned", .warning),
      problem("audits/r1/round.yaml", .warning), problem("audits/r1/journals/C-02.b-2.jsonl"),
    ])
    let told = settings.told(found, to: person)
    #expect(told.hasErrors)
    guard let files else { return #expect(told == found) }
    #expect(Set(told.all.map(\.file)) == Set(files))
    #expect(told.all.contains { $0.what == "3 things are not as kept, in what others audit" && $0.severity == .error })
    #expect(!told.all.contains { "\($0)".contains("a-1") || "\($0)".contains("C-01") })
    #expect(settings.told(Problems([]), to: person).all.isEmpty)
  }

  @Test func theSameDayHasTheCouncilsOwnWordsAsASentence() {
    #expect(WorkspaceSettings().sameDayRoute == WorkspaceSettings.usualRoute)
    #expect(WorkspaceSettings(concernRoute: " ").sameDayRoute == WorkspaceSettings.usualRoute)
    #expect(WorkspaceSettings(concernRoute: "Ring duty").sameDayRoute == "Ring duty.")
    #expect(WorkspaceSettings(concernRoute: "Ring duty. Now!").sameDayRoute == "Ring duty. Now!")
  }

  @Test func allThatIsWrongIsSaidAtOnce() {
    do throws(Problems) {
      _ = try read(
        """
        format: caseaudit-workspace/1
        year-start: may
        commitee: Scrutiny
        people:
          - { account: b, roles: [auditor] }
          - { account: b, roles: [boss] }
        """
      )
      Issue.record("it was read")
    } catch {
      #expect(error.all.count == 5, "\(error.render())")
    }
  }

  @Test func noNameOfAPersonIsInWhatIsSaidOfAMistake() throws {
    let folder = try TemporaryFolder()
    let text = """
      format: caseaudit-workspace/1
      people:
        - { account: jshah, name: Jane Planted, roles: [lead] }
        - { account: b, roles: [Jane Planted] }
      Jane Planted: lead
      """
    try Data(text.utf8).write(to: folder.url.appending(path: WorkspaceSettings.fileName))
    let problems = #expect(throws: Problems.self) { try Workspace(root: folder.url).settings() }
    #expect(problems?.all.count == 3)
    #expect(problems?.render().contains("Planted") == false)
    let mark = Array(#"{"format":"caseaudit-hand-out/1","auditor":"Jane Planted","Jane Planted":1}"#.utf8)
    let refused = #expect(throws: Problems.self) { try HandOutMark(mark, shownAs: HandOutMark.fileName) }
    #expect(refused?.render().contains("Planted") == false)
  }

  @Test func rolesAllowAndNobodyNamedAllowsEverything() throws {
    let settings = WorkspaceSettings(people: [
      "l": [.lead], "m": [.moderator], "a": [.auditor], "b": [.auditor, .moderator],
    ])
    for permission in WorkspaceSettings.permissions {
      try WorkspaceSettings().allows(permission.act, "anybody")
      for (person, roles) in settings.people {
        let isAllowed = (try? settings.allows(permission.act, person)) != nil
        #expect(isAllowed == !permission.roles.isDisjoint(with: roles), "\(permission.inWords) by \(person)")
      }
      #expect(throws: Problems.self) { try settings.allows(permission.act, "stranger") }
    }
  }

  @Test func whereNoAuditorIsNamedWhoeverIsNotNamedIsOne() throws {
    let settings = WorkspaceSettings(people: ["l": [.lead], "m": [.moderator]])
    try settings.allows(.audit, "stranger")
    try settings.allows(.look, "stranger")
    for act in [WorkspaceSettings.Act.plan, .moderate, .reveal, .readWords, .summarise] {
      #expect(throws: Problems.self) { try settings.allows(act, "stranger") }
    }
    // Who has a role has that role only.
    #expect(throws: Problems.self) { try settings.allows(.audit, "m") }
  }
}

extension WorkspaceSettingsTests {
  @Test func anAccountAuditsAsTheAuditorThatTheWorkspaceNames() throws {
    let settings = WorkspaceSettings(
      people: ["lead": [.lead], "qqa": [.auditor], "xx": [.auditor]],
      auditors: ["qqa": "auditor-09"]
    )
    #expect(try WorkspaceSettings(SourceText(name: "workspace.yaml", text: settings.yaml)) == settings)
    #expect(try settings.auditor(nil, by: "qqa") == "auditor-09")
    #expect(try settings.auditor("auditor-09", by: "qqa") == "auditor-09")
    #expect(try settings.auditor("auditor-02", by: "xx") == "auditor-02")
    #expect(try settings.auditor(nil, by: "xx") == nil)
    #expect(throws: Problems.self) { try settings.auditor("auditor-02", by: "qqa") }
    #expect(throws: Problems.self) { try settings.auditor("auditor-09", by: "xx") }
  }

  @Test func nobodyActsUnderTheNameOfAnotherAccount() throws {
    let settings = WorkspaceSettings(
      people: ["lead": [.lead], "Mo.Khan": [.moderator], "xx": [.auditor], "qqa": [.auditor]],
      auditors: ["qqa": "auditor-09"]
    )
    for (typed, account) in [("mo-khan", "lead"), ("lead", "xx"), ("xx", "stranger"), ("qqa", "qqa")] {
      let problems = #expect(throws: Problems.self, "\(account) as \(typed)") {
        try settings.auditor(typed, by: account, to: "settle")
      }
      #expect(problems?.all.first?.what == "'\(account)' cannot settle as '\(typed)' here")
    }
    // Its own name, one that is nobody's, and the account's of whoever goes by another.
    for (typed, account) in [("mo-khan", "Mo.Khan"), ("head-of-qa", "lead"), ("qqa", "xx"), ("xx", "xx")] {
      #expect(try settings.auditor(typed, by: account, to: "settle") == typed)
    }
    #expect(try WorkspaceSettings().auditor("anybody", by: "me") == "anybody")
  }
}
