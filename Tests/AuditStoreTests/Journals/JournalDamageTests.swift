import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct JournalDamageTests {
  private let name: JournalName
  private let bytes: [UInt8]
  private let entries: [JournalEntry]

  init() throws {
    let sample = try Sample()
    name = try Sample.name()
    entries = try sample.writeEveryEvent(name).entries
    bytes = try sample.bytes(name)
  }

  private func read(_ bytes: [UInt8]) -> Journal { Journal(bytes, name: name, shownAs: "audits/r1/journals/x.jsonl") }

  private var lines: [[UInt8]] { bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] } }

  /// The first lines, which are enough where every byte is tried.
  private var small: [UInt8] { Array(lines[..<6].joined()) }

  @Test func everyChangedByteIsNoticed() {
    for offset in small.indices {
      var changed = small
      changed[offset] ^= 1
      let journal = read(changed)
      #expect(!journal.problems.all.isEmpty, "byte \(offset)")
      let before = small[..<offset].count { $0 == UInt8(ascii: "\n") }
      #expect(journal.entries == Array(entries[..<before]), "byte \(offset)")
    }
  }

  @Test func everyByteTakenOutIsNoticed() {
    for offset in small.indices {
      var changed = small
      changed.remove(at: offset)
      #expect(!read(changed).problems.all.isEmpty, "byte \(offset)")
    }
  }

  @Test func missingLineIsNoticedWhereItWas() {
    for missing in 0..<(lines.count - 1) {
      var left = lines
      left.remove(at: missing)
      let journal = read(left.flatMap(\.self))
      #expect(journal.entries.count == missing)
      #expect(journal.problems.all.map(\.line) == [missing + 1])
      #expect(journal.problems.hasErrors)
    }
  }

  @Test func exchangedLinesAreNoticed() {
    var changed = lines
    changed.swapAt(3, 4)
    let journal = read(changed.flatMap(\.self))
    #expect(journal.entries.count == 3)
    #expect(journal.problems.all.compactMap(\.line) == [4, 5, 6])
  }

  @Test func lineWrittenTwiceIsNoticed() {
    let journal = read(Array((lines + [lines[13]]).joined()))
    #expect(journal.entries.count == 14)
    #expect(journal.problems.all.map(\.line) == [15])
  }

  @Test func severalFaultsAreToldAtOnce() {
    var changed = lines
    changed[2][20] ^= 1
    changed[8][40] ^= 1
    #expect(read(changed.flatMap(\.self)).problems.all.map(\.line) == [3, 9])
  }

  @Test(
    "a line with a right digest that the program would not write is refused",
    arguments: [
      (#"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"applauded""#, "unknown event"),
      (#"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"opened""#, "'case' is missing"),
      (#"{"n":7,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"undone","number":1"#, "the number 7"),
      (#"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"undone","number":1"#, "nothing to undo"),
      (#"{"n":2,"at":"2026-05-06T12:00:00Z","by":"b-lead","event":"recused","reason":"x""#, "by 'b-lead'"),
      (#"{"n":2,"at":"yesterday","by":"a-lead","event":"recused","reason":"x""#, "'at'"),
      (
        #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x","more":1"#,
        "unknown key 'more'"
      ),
      (
        #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x",,"#,
        "no key where one must stand"
      ),
      (#"{"format":"caseaudit-journal/2","n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused""#, "format"),
    ]
  )
  func impossibleLine(_ open: String, _ says: String) throws {
    let sealed = Chain.seal(Array(open.utf8), after: entries[0].digest)
    let journal = read(lines[0] + sealed.line + [UInt8(ascii: "\n")])
    #expect(journal.entries == [entries[0]])
    #expect(journal.problems.hasErrors)
    #expect(journal.problems.all.allSatisfy { $0.line == 2 })
    #expect(journal.problems.render().contains(says))
  }

  @Test func firstLineMustSayItsFormat() {
    let open = #"{"n":1,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x""#
    let journal = read(Chain.seal(Array(open.utf8), after: Chain.start).line + [UInt8(ascii: "\n")])
    #expect(journal.entries.isEmpty)
    #expect(journal.problems.render().contains("'format' is missing"))
  }

  @Test func journalUnderAnotherNameIsNoticed() throws {
    let other = Journal(bytes, name: try Sample.name("C-02"), shownAs: "x")
    #expect(other.entries.isEmpty)
    #expect(other.problems.render().contains("'r1/C-01'"))
    #expect(Journal(bytes, name: try Sample.name("C-01", "b-lead"), shownAs: "x").problems.hasErrors)
  }

  @Test func problemsNeverShowFreeText() {
    for offset in stride(from: 0, to: bytes.count, by: 17) {
      var changed = bytes
      changed[offset] = UInt8(ascii: "\"")
      let told = read(changed).problems.render()
      for text in ["drawing", "bruise", "Lesson", "A. Auditor", "family"] { #expect(!told.contains(text)) }
    }
  }

  @Test func anyBytesAtAllAreReadWithoutATrap() {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<300 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let offset = Int.random(in: changed.indices, using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: changed[offset] = UInt8.random(in: 0...255, using: &generator)
        case 1: changed.removeSubrange(offset..<min(changed.count, offset + 40))
        default: changed.insert(contentsOf: changed[..<min(offset, 80)], at: offset)
        }
        if changed.isEmpty { changed = [10] }
      }
      let journal = read(changed)
      #expect(journal.entries.count <= entries.count)
    }
  }
}
