import ArgumentParser
import AuditCommands
import AuditStore
import AuditTestSupport
import Foundation
import Testing

/// The page on roles and the table in the code say the same, and every command asks the table.
@Suite struct RolePageTests {
  @Test func thePageHasTheTable() throws {
    let rows = WorkspaceSettings.permissions.map { permission in
      let roles: [WorkspaceSettings.Role] = [.auditor, .moderator, .lead]
      let may = roles.map { permission.roles.contains($0) ? " yes |" : " |" }.joined()
      return "| \(permission.inWords) | \(permission.commands.map { "`\($0)`" }.joined(separator: ", ")) |\(may)"
    }
    let page = try Checkout.text("docs/roles.md").split(separator: "\n").map(String.init)
    let table = page.filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(Array(table) == rows, "docs/roles.md has to have:\n\(rows.joined(separator: "\n"))")
  }

  @Test func theTableHasEveryActOnce() {
    #expect(WorkspaceSettings.permissions.map(\.act) == WorkspaceSettings.Act.allCases)
  }

  /// The commands that ask for no role, and why; every other one stands in a row.
  private static let free = [
    "check": "needs no workspace", "explain": "needs no workspace", "demo": "makes a workspace of its own",
    "init": "makes the workspace in which people are named",
    "checklists list": "says nothing of a case", "checklists show": "says nothing of a case",
    "checklists answers": "says nothing of a case", "checklists form": "says nothing of a case",
    "checklists lint": "says nothing of a case",
    "concerns raise": "a child is never left at risk because of a role",
    "hand-out open": "is done within a hand-out, which is one auditor's",
    "hand-out return": "is done within a hand-out, which is one auditor's",
  ]

  /// The commands under a command that do something themselves, as they are typed.
  private static func typed(_ type: any ParsableCommand.Type, as words: [String] = []) -> [String] {
    let inner = type.configuration.subcommands
    return inner.isEmpty
      ? [words.joined(separator: " ")] : inner.flatMap { typed($0, as: words + [$0._commandName]) }
  }

  /// The first words of what a row names, up to its options.
  private static func command(of named: String) -> String {
    named.split(separator: " ").prefix { !$0.hasPrefix("-") }.joined(separator: " ")
  }

  @Test func everyCommandStandsInARowOrNeedsNoRole() {
    let commands = Self.typed(CaseAudit.self)
    let inRows = Set(WorkspaceSettings.permissions.flatMap(\.commands).map(Self.command))
    #expect(commands.count > 50)
    for command in commands {
      #expect(
        inRows.contains(command) != (Self.free[command] != nil),
        "\(command): put it into a row of WorkspaceRoles.swift and docs/roles.md, or say here why it asks for no role"
      )
    }
    for named in inRows.union(Self.free.keys) { #expect(commands.contains(named), "\(named) is no command") }
  }

  /// What each row is tried with: the words of its commands, so that each is read to its end and asks the table.
  private static let more: [String: [String]] = [
    "plan": ["r", "--reallocate"], "import": ["none.xml", "--round", "r"], "hand-out give": ["r", "--auditor", "a"],
    "hand-out forms": ["r", "--auditor", "a"],
    "collect": ["none"], "reveal": ["--round", "r", "--by", "L"], "walk": ["C-1", "--round", "r", "--auditor", "a"],
    "moderate reply": ["C-1", "--auditor", "a", "--text", "x", "--round", "r"],
    "concerns retract": ["C-1", "--because", "x"],
    "moderate list": ["--round", "r"], "moderate questions": ["--round", "r"],
    "moderate show": ["C-1", "--round", "r"],
    "moderate settle": [
      "C-1", "--moderator", "hq", "--question", "1", "--as", "met", "--cause", "read-differently", "--text", "x",
      "--round", "r",
    ],
    "actions add": ["--area", "x", "--source", "2026-H1"], "actions update": ["1.1", "--note", "x"],
    "actions complete": ["1.1", "--evidence", "x"], "actions verify": ["1.1", "--by", "x"],
    "actions reopen": ["1.1", "--reason", "x", "--by", "x"],
    "actions accept-risk": ["1.1", "--until", "2030-01-01", "--reason", "x", "--by", "x"],
    "actions withdraw": ["1.1", "--reason", "x", "--by", "x"],
    "feedback show": ["C-1", "--round", "r"], "feedback reply": ["C-1", "--round", "r", "--page", "x", "--text", "x"],
    "concerns acknowledge": ["C-1", "--by", "x"], "concerns end": ["C-1", "--ending", "acted-on"],
    "actions practice --text": ["x", "C-1"],
    "actions children --done": ["x", "C-1", "--by", "x"], "actions children --verify": ["C-1", "--by", "x"],
    "inspection grade": ["C-1", "--as", "good", "--round", "r"], "summarise": ["r"], "compare": ["r", "s"],
    "export": ["--output", "t"],
    "summarise --release": ["r", "--policy", "dfe"],
    "accounts invite": ["x"], "accounts name": ["x", "--as", "y"], "accounts close": ["x"], "accounts unlock": ["x"],
    "serve": ["--person", "nobody"],
    "serve --accounts": ["--port", "0", "--address", "192.0.2.1", "--secure", "--host", "h"],
    "serve --trust-header": ["X-User", "--port", "0", "--address", "192.0.2.1", "--secure", "--host", "h"],
    "status --close": ["--round", "r"], "status --reopen": ["x", "--round", "r"], "status --reveal": [],
    "concerns list --reveal": [],
    "hand-out give --reveal": ["r", "--auditor", "a"],
    "case": ["C-1", "--round", "r"], "history suggest": ["none.csv", "--checklist", "case-file"],
    "history import": ["none.csv", "--mapping", "none.yaml", "--name", "n"], "history remove": ["n"],
  ]

  @Test(arguments: WorkspaceSettings.permissions) func everyCommandOfARowAsksTheTable(row: WorkspaceSettings.Permission)
    throws
  {
    let folder = try TemporaryFolder()
    let program = try Program.built("caseaudit")
    func run(_ words: [String], as person: String) throws -> String {
      let environment = ["HOME": folder.url.path(percentEncoded: false), "CASEAUDIT_PERSON": person]
      return try Program.run([program] + words, environment: environment, folder: folder.url).output
    }
    _ = try run(["init", "w", "--lead", "l", "--moderator", "m", "--auditor", "a"], as: "l")
    for command in row.commands {
      let words = command.split(separator: " ").map(String.init) + (Self.more[command] ?? [])
      for (person, role) in [("l", WorkspaceSettings.Role.lead), ("m", .moderator), ("a", .auditor), ("x", nil)] {
        let said = try run(words + ["--workspace", "w"], as: person)
        let isRefused = said.contains("workspace.yaml: error: '\(person)'")
        #expect(isRefused == !(role.map(row.roles.contains) ?? false), "\(command) by \(person): \(said)")
        #expect(!said.contains("Usage:"), "\(command): \(said)")
      }
    }
  }
}
