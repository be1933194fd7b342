import AuditTestSupport
import Foundation
import Testing

/// A target of a question that is not there is said when the round is read, and not months later.
@Suite struct TargetTests {
  private func run(_ arguments: [String], target: String, earlier: String = "2025-h2-case-file") throws
    -> Program.Result
  {
    let workspace = try TemporaryFolder()
    try Repository.copyWorkspace(to: workspace.url)
    let plan = workspace.url.appending(path: "audits/2026-h1-case-file/round.yaml")
    let text = try String(contentsOf: plan, encoding: .utf8)
    try Data(
      text.replacing("  contingency: 0.8", with: "  \(target): 0.8")
        .replacing("re-audits: { round: 2025-h2-case-file", with: "re-audits: { round: \(earlier)").utf8
    ).write(to: plan)
    return try Program.run(
      [try Program.built("caseaudit")] + arguments,
      environment: ["PATH": "/usr/bin:/bin", "TZ": "UTC"],
      folder: workspace.url
    )
  }

  @Test(arguments: [
    ["status"], ["status", "--round", "2026-h1-case-file", "--json"], ["verify"], ["summarise", "2025-H2"],
    ["actions"], ["actions", "calendar"], ["actions", "practice"], ["concerns"],
    ["case", "C-D09", "--round", "2026-h1-case-file"],
    ["walk", "C-D16", "--round", "2026-h1-case-file", "--auditor", "tm-duty-north"],
    ["actions", "add", "--area", "Plans are not measurable."], ["compare", "2025-H2", "2026-H1"],
  ])
  func everyCommandThatReadsTheRoundSaysSo(_ arguments: [String]) throws {
    let misspelt = try run(arguments, target: "contingenzy")
    #expect(
      misspelt.output.contains("there is a target for 'contingenzy', which no question of the checklist is called")
    )
    #expect(misspelt.output.contains("contingency"))
    let other = try run(arguments, target: "contingency", earlier: "2025-h2-case-fil")
    #expect(other.output.contains("the round re-audits '2025-h2-case-fil', and there is no such round"))
    #expect(try !run(arguments, target: "contingency").output.contains("there is a target"))
  }
}
