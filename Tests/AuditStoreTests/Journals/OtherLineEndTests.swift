import AuditDocuments
import Foundation
import Testing

@testable import AuditStore

/// An editor, or git on Windows, writes the line ends of a file anew.
@Suite("Line ends that another program wrote are told once")
struct OtherLineEndTests {
  private static let what =
    "the lines end as Windows ends them (CR LF), so another program has written the file anew"

  @Test func aJournalHasOneProblemAndNotOneForEachLine() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    let text = String(decoding: try sample.bytes(name), as: UTF8.self)
    let changed = Journal(Array(text.replacing("\n", with: "\r\n").utf8), name: name, shownAs: "x.jsonl")
    #expect(changed.problems.all.map(\.what) == [Self.what])
    #expect(changed.problems.all.map(\.line) == [1] && changed.entries.isEmpty)
  }

  @Test func whatElseWasChangedIsStillTold() throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    var text = String(decoding: try sample.bytes(name), as: UTF8.self)
    text.replace("\"n\":3", with: "\"n\":4")
    let changed = Journal(Array(text.replacing("\n", with: "\r\n").utf8), name: name, shownAs: "x.jsonl")
    #expect(changed.problems.all.map(\.line) == [1, 3])
  }

  @Test func checkpointsAreStillHeldAgainstTheJournals() throws {
    let line = "r1/C-1.peer 3 \(String(repeating: "ab", count: 32)) 2026-05-14T09:30:00Z"
    let text = try #require(Checkpoint(line: line)?.line)
    let read = Checkpoints(Array("\(text)\r\n\(text)\r\n".utf8), shownAs: "checkpoints.txt")
    #expect(read.all.count == 2 && read.problems.all.map(\.what) == [Self.what])
  }
}
