import AuditDocuments
import AuditPages
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands
@testable import AuditWeb

/// What the browser is given to make packs with says the same as the terminal.
@Suite struct PackMakerTests {
  private let folder: TemporaryFolder
  private let workspace: Workspace

  init() throws {
    folder = try TemporaryFolder()
    try Repository.copyWorkspace(to: folder.url)
    workspace = Workspace(root: folder.url)
  }

  private func made(_ kind: PackMaker.Wish.Kind, policy: String = "none") throws -> PackMaker.Made {
    var wish = PackMaker.Wish(kind)
    wish.policy = policy
    return try PackMaker.commands(of: workspace).make(wish)
  }

  /// What the terminal prints, without the moment at which it was made.
  private func printed(_ arguments: [String]) throws -> String {
    let environment = ["PATH": "/usr/bin:/bin", "HOME": folder.url.path(percentEncoded: false)]
    let program = try Program.built("caseaudit")
    return Self.timeless(
      try Program.run([program] + arguments + ["--json"], environment: environment, folder: folder.url).output
    )
  }

  private static func timeless(_ text: String) -> String {
    text.replacing(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/, with: "then").replacing(/--on \d{4}-\d\d-\d\d/, with: "--on then")
  }

  @Test(arguments: [
    (PackMaker.Wish.Kind.summary("2026-h1-case-file", team: nil), "none", ["summarise", "2026-h1-case-file"]),
    (.summary("2026-H1", team: nil), "dfe", ["summarise", "2026-H1", "--policy", "dfe"]),
    (
      .comparison("2025-h2-case-file", "2026-h1-case-file"), "none",
      ["compare", "2025-h2-case-file", "2026-h1-case-file"]
    ), (.actionPlan(layout: "manchester"), "none", ["actions", "list", "--layout", "manchester"]),
    (.inspection, "none", ["inspection", "show"]),
  ])
  func aPackIsWhatTheCommandPrints(kind: PackMaker.Wish.Kind, policy: String, arguments: [String]) throws {
    let made = try made(kind, policy: policy)
    let printed = try printed(arguments)
    #expect(Self.timeless(try made.report.json()) == printed)
  }

  @Test func whatIsChosenIsNeverTakenForAnOption() throws {
    for subject in ["--help", "--attack", "-o/tmp/x"] {
      #expect(throws: Problems.self) { try made(.summary(subject, team: nil)) }
    }
    #expect(throws: Problems.self) { try made(.actionPlan(layout: "--help")) }
  }
}
