import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import GRDB
import Testing

@testable import AuditStore

@Suite struct PackedTests {
  @Test func numbersComeOutAsTheyWentIn() {
    var generator = SeededGenerator(seed: 3)
    var numbers = [0, 1, 127, 128, 16_383, 16_384, 1 << 40]
    numbers += (0..<1000).map { _ in
      Int.random(in: 0..<(1 << Int.random(in: 1...50, using: &generator)), using: &generator)
    }
    var packed = PackedNumbers()
    for number in numbers { packed.append(number) }
    packed.bytes.withUnsafeBytes { bytes in
      var reader = PackedNumbers.Reader(bytes)
      for number in numbers { #expect(reader.next() == number) }
      #expect(reader.next() == nil)
    }
  }

  @Test(arguments: [[], [0x80], [0xFF, 0xFF], [UInt8](repeating: 0xFF, count: 20)])
  func bytesThatAreNoNumberGiveNone(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { bytes in
      var reader = PackedNumbers.Reader(bytes)
      #expect(reader.next() == nil)
    }
  }

  /// An index that was tampered with is found, and whatever it says stops no tally.
  @Test(arguments: [
    "UPDATE packed SET answers = x''", "UPDATE packed SET answers = x'ffff'", "UPDATE packed SET grades = x'7f7f'",
    "UPDATE packed SET answers = x'ffffff7f01'", "UPDATE packed SET digest = '0123456789abcdef'", "DELETE FROM packed",
    "UPDATE audits SET auditor = 'b-lead'", "UPDATE sections SET id = 1 << 50",
    "PRAGMA foreign_keys = OFF; UPDATE items SET id = -id",
  ])
  func tamperingIsFound(_ sql: String) throws {
    let sample = try Sample()
    try sample.audit(
      try Sample.name(),
      events: [
        Sample.answer("contingency", .met, rule: .notMet),
        .graded(section: "outcomes", grade: .good, reason: nil, cap: nil),
      ],
      signed: "2026-05-06"
    )
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try Verification.run(sample.workspace, index: index).isSound)
    try index.database.writeWithoutTransaction { try $0.execute(sql: sql) }
    #expect(try !Verification.run(sample.workspace, index: index).isSound)
    _ = try index.tally(for: .round("r1"))
  }

  /// Six outcomes take three bits, which hold two numbers more.
  ///
  /// Counted by its place, a seventh would be "met" for the next question.
  @Test("a number that is no outcome is counted for no question", arguments: [0, 7])
  func noOutcome(_ code: Int) throws {
    let sample = try Sample()
    for auditor in ["a-lead", "b-lead"] {
      try sample.audit(
        try Sample.name("C-01", auditor),
        isSecond: auditor == "b-lead",
        events: [Sample.answer("contingency", .met, rule: .met), Sample.answer("parents", .notMet)],
        signed: "2026-05-06"
      )
    }
    let index = try AuditIndex.open(sample.workspace)
    _ = try index.bringUpToDate(sample.workspace)
    let numbers = try index.read { try CountedQuestions($0, nil).keys }
    let first = try #require(numbers.first { $0.value.item == "contingency" }?.key)
    let second = try #require(numbers.first { $0.value.item == "parents" }?.key)
    #expect(second == first + 1)
    var packed = PackedNumbers()
    // The first with the only rule there is, which found the same as the auditor: no outcome either.
    for number in [Int(first), code + 8 * code] + (code == 0 ? [] : [1]) + [Int(second), Outcome.notMet.code] {
      packed.append(number)
    }
    try index.write {
      try $0.execute(sql: "UPDATE packed SET answers = ?", arguments: [Data(packed.bytes)])
    }
    let tally = try index.tally(for: .round("r1")).tally
    #expect((tally.agreement.compared, tally.agreement.same) == (1, 1))
    #expect(
      tally.answers.map { ($0.key.item.item, $0.value) }.elementsEqual([("parents", OutcomeCounts([.notMet]))], by: ==)
    )
    #expect(tally.files.values.allSatisfy { ($0.files, $0.met, $0.counted) == (1, 0, 1) })
    #expect(tally.suggestions.isEmpty)
  }
}
