import AuditDocuments
import AuditStore
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands
@testable import AuditWalk

/// How many lines a question takes on a terminal of 80 columns, from its first line to the prompt.
///
/// `docs/screens.md` has the numbers, and this suite holds them there.
@Suite struct QuestionScreenTests {
  /// The lines of each question of a checklist on one case.
  static func lines(_ session: AuditSession) -> [Int] {
    let screen = WalkScreen(session)
    return session.checklist.items.map { item in
      // The line of the prompt is one of those that a question needs.
      screen.question(item).reduce(1) { $0 + WalkLoop.lines(of: $1, width: 80).count }
    }
  }

  /// A workspace with one round, in which one auditor reads every shipped case with a checklist.
  private static func sessions(_ checklist: String, _ version: Int) throws -> [AuditSession] {
    let folder = try TemporaryFolder()
    let files = FileManager.default
    try files.copyItem(at: Repository.url("checklists"), to: folder.url.appending(path: "checklists"))
    let round = folder.url.appending(path: "audits/all")
    try files.createDirectory(at: round, withIntermediateDirectories: true)
    let cases = Repository.url("audits/2026-h1-case-file/cases")
    try files.copyItem(at: cases, to: round.appending(path: "cases"))
    let names = try files.contentsOfDirectory(atPath: cases.path(percentEncoded: false)).sorted()
      .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
    let plan = """
      format: caseaudit-round/1
      title: Every case
      period: 2026-H1
      checklist: { id: \(checklist), version: \(version) }
      sample:
      \(names.map { "  - { case: \($0) }" }.joined(separator: "\n"))
      auditors:
        - { id: reader, team: Nowhere, role: reader, relation: external }
      """
    try Data(plan.utf8).write(to: round.appending(path: "round.yaml"))
    let store = Workspace(root: folder.url)
    let opening = try WalkOpening(store, round: try store.round("all"), auditor: "reader")
    return try names.map { try opening.session($0) }
  }

  @Test(arguments: [("case-file", 1), ("case-file", 2), ("child-protection-plan", 1), ("child-protection-plan", 2)])
  func everyQuestionFitsOnAScreenAndThePageHasItsLines(_ checklist: String, _ version: Int) throws {
    let lines = try Self.sessions(checklist, version).flatMap(Self.lines).sorted()
    let median = try #require(lines.isEmpty ? nil : lines[lines.count / 2])
    let most = try #require(lines.last)
    #expect(most <= 24, "a question takes more than a screen")
    let mean = (Double(lines.reduce(0, +)) / Double(lines.count)).formatted(.number.precision(.fractionLength(1)))
    let row = "| `\(checklist)` | \(version) | \(lines.count) | \(lines[0]) | \(median) | \(mean) | \(most) |"
    let page = try String(contentsOf: Repository.url("docs/screens.md"), encoding: .utf8)
    #expect(page.contains(row), "docs/screens.md has another row than this one")
  }

  /// The newest version of each checklist of which no row is kept.
  private static let others: [(String, Int)] = {
    let folder = Repository.url("checklists").path(percentEncoded: false)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let kept = ["case-file", "child-protection-plan", "standards", "timescales"]
    return names.filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.filter { !kept.contains($0) }.sorted()
      .map { name in
        let text = (try? String(contentsOf: Repository.url("checklists/\(name).yaml"), encoding: .utf8)) ?? ""
        let version = text.split(separator: "\n").first { $0.hasPrefix("version: ") }
        return (name, version.flatMap { Int($0.dropFirst("version: ".count)) } ?? 0)
      }
  }()

  @Test(arguments: others) func noQuestionTakesMoreThanAScreen(_ checklist: String, _ version: Int) throws {
    let lines = try Self.sessions(checklist, version).flatMap(Self.lines)
    #expect(!lines.isEmpty && lines.allSatisfy { $0 <= 24 }, "a question takes \(lines.max() ?? 0) lines")
  }
}
