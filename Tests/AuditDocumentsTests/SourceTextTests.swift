import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

struct SourceTextTests {
  @Test func byteOrderMarkIsTakenAway() throws {
    let source = try SourceText(name: "a.yaml", bytes: [0xEF, 0xBB, 0xBF] + Array("id: a".utf8))
    #expect(source.bytes == Array("id: a".utf8))
    let entry = try Node.parse(yaml: source).mapping?.entries.first
    #expect(entry?.key == "id")
    #expect(entry?.keyPosition == SourcePosition(line: 1, column: 1))
  }

  @Test func nulIsRefusedWithItsPlace() {
    expectProblem(
      Array("id: a\nb\0c".utf8),
      """
      a.yaml:2:2: error: the file holds a NUL byte, so it is not plain text
          2 | b?c
            |  ^
        Do: save it as plain text in UTF-8; a spreadsheet or a word-processor file cannot be read here.
      """
    )
  }

  @Test func otherEncodingsAreRefusedWithTheirPlace() {
    expectProblem(
      Array("id: a\r\ntitle: caf".utf8) + [0xE9] + Array(" x".utf8),
      """
      a.yaml:2:11: error: the file is not in UTF-8 (byte E9)
          2 | title: caf\u{FFFD} x
            |           ^
        Do: save it again with the encoding UTF-8.
      """
    )
  }

  @Test func tooLargeAFileIsRefused() {
    expectProblem(
      Array(repeating: 0x20, count: 11),
      limit: 10,
      """
      a.yaml: error: the file is larger than 10 bytes
        Do: check that it is the right file, or split it.
      """
    )
  }

  @Test func aFileUpToTheLimitIsRead() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "a.yaml")
    try Data("id: a\n".utf8).write(to: file)
    #expect(try SourceText(contentsOf: file, limit: 6).bytes.count == 6)
    #expect(throws: Problems.self) { try SourceText(contentsOf: file, limit: 5) }
  }

  @Test func aMissingFileIsSaidToBeMissing() throws {
    let folder = try TemporaryFolder()
    let thrown = #expect(throws: Problems.self) {
      try SourceText(contentsOf: folder.url.appending(path: "none.yaml"), shownAs: "none.yaml")
    }
    #expect(
      thrown?.all.first?.render() == """
        none.yaml: error: cannot read the file
          Do: check that it exists and that you may read it.
        """
    )
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndingCountsOnce(ending: String) throws {
    let text = ["a: 1", "b:", "  c: é", "d: [x, y]", ""].joined(separator: ending)
    let source = try SourceText(name: "a.yaml", text: text)
    let entries = try #require(try Node.parse(yaml: source).mapping?.entries)
    #expect(entries.map(\.keyPosition.line) == [1, 2, 4])
    #expect(source.excerpt(at: SourcePosition(line: 4, column: 4))?.text == "d: [x, y]")
    let brackets = try SourceText(name: "a.json", text: ["[1,", "2,", "3]"].joined(separator: ending))
    #expect(try Node.parse(json: brackets).sequence?.items.map(\.position.line) == [1, 2, 3])
  }

  @Test func longLinesAreCutAroundTheColumn() throws {
    let line = String(repeating: "é", count: 150) + "X" + String(repeating: "z", count: 150)
    let source = try SourceText(name: "a.yaml", text: line)
    let excerpt = try #require(source.excerpt(at: SourcePosition(line: 1, column: 151)))
    let caret = try #require(excerpt.caret)
    #expect(Array(excerpt.text)[caret] == "X")
    #expect(excerpt.text.count == 102)
    #expect(excerpt.text.first == "…" && excerpt.text.last == "…")
  }

  @Test func laterPartsOfAFileCountFromTheirFirstLine() throws {
    let source = try SourceText(name: "j.jsonl", text: "{\"a\": x}", firstLine: 12)
    let thrown = #expect(throws: Problems.self) { try Node.parse(json: source) }
    #expect(thrown?.all.first?.render().hasPrefix("j.jsonl:12:7: error: ") == true)
    #expect(thrown?.all.first?.excerpt?.text == "{\"a\": x}")
  }

  @Test func escapeSequencesNeverReachTheTerminal() throws {
    let source = try SourceText(name: "a\u{1B}[31m.yaml", text: "id: \u{1B}[31mred\u{202E}")
    let problem = source.problem(
      "unknown id \(source.quote("\u{1B}[31m"))",
      at: SourcePosition(line: 1, column: 5),
      hint: "Take it away."
    )
    let isClean = problem.render().unicodeScalars.allSatisfy { $0 == "\n" || ($0.value >= 0x20 && $0.value != 0x202E) }
    #expect(isClean)
  }

  private func expectProblem(
    _ bytes: [UInt8],
    limit: Int = SourceText.defaultLimit,
    _ expected: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let thrown = #expect(throws: Problems.self, sourceLocation: location) {
      try SourceText(name: "a.yaml", bytes: bytes, limit: limit)
    }
    #expect(thrown?.all.map { $0.render() } == [expected], sourceLocation: location)
  }
}
