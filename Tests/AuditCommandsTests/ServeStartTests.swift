import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands

/// What would let nobody in, or show nobody a case, is said when the server is started.
@Suite struct ServeStartTests {
  private let practice: PracticeWorkspace
  private let workspace: Workspace

  init() throws {
    practice = try PracticeWorkspace()
    workspace = Workspace(root: practice.root)
    let now = Date(timeIntervalSince1970: 1_790_000_000)
    _ = try Accounts.invite("peer", by: "lead", at: now, in: workspace)
    var end = CaseOpenings.End()
    let opening = CaseOpening(at: now, person: "peer", round: "practice", reference: "C-P01", purpose: .audit)
    try CaseOpenings.append(opening, in: workspace, knowing: &end)
  }

  private func change(_ file: URL) throws {
    try String(contentsOf: file, encoding: .utf8).replacing("peer", with: "pear")
      .write(to: file, atomically: true, encoding: .utf8)
  }

  @Test func aChangedFileOfAccountsIsSaidBeforeAnybodySignsIn() throws {
    try change(workspace.accounts)
    for way in [["--accounts"], ["--trust-header", "x-user"]] {
      let result = try practice.run(["serve", "--port", "0"] + way)
      #expect(result.ending == .exited(1) && result.output.contains("audits/accounts.jsonl"), "\(way)")
      #expect(!result.output.contains("Serving"))
    }
  }

  @Test func aChangedLogOfOpenedCasesIsSaidToo() throws {
    try change(workspace.openings)
    let result = try practice.run(["serve", "--port", "0"])
    #expect(result.ending == .exited(1) && result.output.contains("audits/openings.jsonl"))
    #expect(!result.output.contains("/enter/"))
  }
}
