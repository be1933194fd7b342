import AuditActions
import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// The pages about the files of this target say what the program does.
@Suite struct PageTests {
  private func page(_ name: String) throws -> String {
    try String(contentsOf: Repository.url("docs/\(name)"), encoding: .utf8)
  }

  private func block(_ language: String, in page: String) throws -> String {
    let start = try #require(page.range(of: "```\(language)\n"))
    let end = try #require(page.range(of: "```\n", range: start.upperBound..<page.endIndex))
    return String(page[start.upperBound..<end.lowerBound])
  }

  /// What the rows of tables name in their first cell.
  private func rows(_ page: String) -> Set<String> {
    Set(
      page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { String($0.dropFirst(3).prefix { $0 != "`" }) }
    )
  }

  @Test func exampleOfARoundIsReadAndEveryKeyExplained() throws {
    let page = try page("round.md")
    let example = try SourceText(name: "docs/round.md", text: block("yaml", in: page))
    let round = try Round.read(example, id: "2026-h1")
    #expect(round.cases == ["C-01", "C-11"])
    let keys = FieldReader(try Node.parse(yaml: example), into: ProblemCollector(source: example)).keys
    #expect(keys.count == 17)
    #expect(Set(keys).isSubset(of: rows(page)))
    for word in Auditor.Relation.allCases.map(\.rawValue) + Round.Reaudit.Kind.allCases.map(\.rawValue)
      + Round.SuggestionTiming.allCases.map(\.rawValue)
    {
      #expect(page.contains("`\(word)`"), "\(word)")
    }
  }

  @Test func everyEventAndMemberOfAJournalIsExplained() throws {
    let page = try page("journal.md")
    let rows = rows(page)
    let kept = try String(
      contentsOf: Repository.url(JournalFormatTests.fixture("C-01.a-lead.journal-1-worker.jsonl")),
      encoding: .utf8
    )
    for (index, line) in kept.split(separator: "\n").enumerated() {
      let source = try SourceText(name: "kept", text: String(line))
      let node = try #require(try Node.parse(json: source).mapping)
      let word = try #require(node["event"]?.scalar?.text)
      let row = try #require(page.split(separator: "\n").first { $0.hasPrefix("| `\(word)` |") }, "\(word)")
      for key in node.entries.map(\.key) {
        #expect(rows.contains(key) || row.contains("`\(key)`"), "\(key) of line \(index + 1)")
      }
    }
    for answer in SafetyToday.allCases { #expect(page.contains("`\(answer.rawValue)`")) }
    #expect(page.contains("| `actionNoted` | `text`, `who`?, `when`?, `due`? |"))
    for outcome in Outcome.allCases { #expect(page.contains("`\(outcome.rawValue)`")) }
    for shown in Suggestion.Shown.allCases { #expect(page.contains("`\(shown.rawValue)`")) }
  }

  @Test(
    "the short program in the page follows the chain",
    .enabled(if: FileManager.default.fileExists(atPath: "/usr/bin/python3"))
  )
  func shortProgram() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    let program = try block("python", in: page("journal.md"))
    func status(_ arguments: [String]) throws -> Int32 {
      let process = Process()
      process.executableURL = URL(filePath: "/usr/bin/python3")
      process.arguments = arguments
      process.standardError = FileHandle.nullDevice
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus
    }
    let path = sample.workspace.journal(name).path(percentEncoded: false)
    #expect(try status(["-c", program, path]) == 0)
    var bytes = try sample.bytes(name)
    bytes[200] ^= 1
    try sample.put(bytes, name)
    #expect(try status(["-c", program, path]) != 0)
  }
}
