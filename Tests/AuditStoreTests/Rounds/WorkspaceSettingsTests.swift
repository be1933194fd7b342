import AuditDocuments
import AuditRules
import AuditStore
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
      people: ["jshah": [.lead, .moderator], "WEX\\\\b.cole": [.auditor]]
    )
    #expect(try read(settings.yaml) == settings)
    #expect(try read(WorkspaceSettings().yaml) == WorkspaceSettings())
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

  @Test func rolesAllowAndNobodyNamedAllowsEverything() throws {
    let settings = WorkspaceSettings(people: ["l": [.lead], "m": [.moderator], "a": [.auditor]])
    for act in WorkspaceSettings.Act.allCases {
      try WorkspaceSettings().allows(act, "anybody")
      try settings.allows(act, "l")
      #expect(throws: Problems.self) { try settings.allows(act, "a") }
      #expect(throws: Problems.self) { try settings.allows(act, "stranger") }
    }
    try settings.allows(.moderate, "m")
    #expect(throws: Problems.self) { try settings.allows(.plan, "m") }
  }
}
