import AuditActions
import AuditDocuments
import AuditRules
import Foundation
import Testing

@testable import AuditStore

@Suite struct ActionJournalDamageTests {
  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: UInt8(ascii: "\n")).map { Array($0) + [UInt8(ascii: "\n")] }
  }

  private func written() throws -> [UInt8] {
    let sample = try SampleActions()
    try sample.writeEveryEvent()
    return try sample.bytes
  }

  /// Seals lines anew after `change`, as somebody would who can write the file and knows the chain.
  private func forged(_ change: (Int, String) -> String) throws -> [UInt8] {
    var previous = Chain.start
    var bytes: [UInt8] = []
    for (index, line) in lines(try written()).enumerated() {
      let open = try #require(Chain.split(line.dropLast())).open
      let changed = change(index + 1, String(decoding: open, as: UTF8.self))
      let sealed = Chain.seal(Array(changed.utf8), after: previous)
      previous = sealed.digest
      bytes += sealed.line + [UInt8(ascii: "\n")]
    }
    return bytes
  }

  @Test func everyChangedByteIsFound() throws {
    let bytes = try written()
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      var changed = bytes
      let at = Int.random(in: 0..<(bytes.count - 1), using: &generator)
      changed[at] ^= UInt8.random(in: 1...255, using: &generator)
      #expect(!ActionJournal(changed, shownAs: "actions").problems.all.isEmpty, "byte \(at)")
    }
  }

  @Test func aLineTakenOutOrMovedIsFoundWithItsNumber() throws {
    var without = lines(try written())
    without.remove(at: 4)
    let journal = ActionJournal(Array(without.joined()), shownAs: "actions")
    #expect(journal.entries.count == 4)
    #expect(journal.problems.all.map(\.line) == [5])
    var moved = lines(try written())
    moved.swapAt(4, 5)
    let problems = ActionJournal(Array(moved.joined()), shownAs: "actions").problems.all
    #expect(problems.map(\.line) == [5, 6, 7])
  }

  @Test func everythingWrongIsToldAtOnce() throws {
    let bytes = try forged { number, line in
      switch number {
      case 2: line.replacing("\"person\":\"Head\"", with: "\"person\":7,\"persom\":\"Head\"")
      case 3: line.replacing("1.2", with: "one")
      case 13: line.replacing("acted-on", with: "acted-up").replacing("\"a-lead\"", with: "\"../etc\"")
      default: line
      }
    }
    let journal = ActionJournal(bytes, shownAs: "actions")
    #expect(journal.entries.count == 1 && !journal.isWhole)
    let told = journal.problems.all.map { "\($0.line ?? 0) \($0.what)" }
    #expect(told.count == 4)
    #expect(told.first == "2 unknown key 'persom'")
    #expect(told.contains { $0.hasPrefix("13 unknown ending") } && told.contains { $0.hasPrefix("13 'auditor'") })
    // A text of a plan is nobody's business in a log.
    #expect(!journal.problems.render().contains("plainly"))
  }

  @Test func anEntryThatTheProgramWouldNotWriteIsRefused() throws {
    let byOwner = try forged { number, line in
      number == 9 ? line.replacing("\"by\":\"QA lead\"", with: "\"by\":\"Deputy Head\"") : line
    }
    let journal = ActionJournal(byOwner, shownAs: "actions")
    #expect(journal.problems.all.map(\.line) == [9])
    #expect(journal.problems.all.first?.what.hasPrefix("the verifier of action 1.1 is its owner") == true)
    let numbered = try forged { number, line in number == 3 ? line.replacing("\"n\":3", with: "\"n\":4") : line }
    #expect(ActionJournal(numbered, shownAs: "actions").problems.all.first?.what == "the line has the number 4, not 3")
    let format = try forged { number, line in number == 1 ? line.replacing("actions/1", with: "actions/2") : line }
    #expect(!ActionJournal(format, shownAs: "actions").isWhole)
  }

  @Test func nothingIsAddedToAPlanThatWasChanged() throws {
    let sample = try SampleActions()
    var bytes = try written()
    bytes[200] ^= 1
    try sample.put(bytes)
    #expect(throws: Problems.self) { try ActionJournalWriter.open(sample.workspace) }
    #expect(try sample.bytes == bytes)
  }

  @Test func hostileBytesNeverTrap() throws {
    var generator = SystemRandomNumberGenerator()
    for length in [0, 1, 90, 1_000] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      _ = ActionJournal(bytes + [UInt8(ascii: "\n")], shownAs: "actions")
    }
    let deep = Chain.seal(Array(("{\"n\":" + String(repeating: "[", count: 5_000)).utf8), after: Chain.start).line
    #expect(!ActionJournal(deep + [UInt8(ascii: "\n")], shownAs: "actions").isWhole)
  }

  @Test func whatThePlanSaysOfAuditsIsHeldAgainstThem() throws {
    let sample = try SampleActions()
    let name = try Sample.name()
    try sample.sample.writeEveryEvent(name)
    try sample.writeEveryEvent()
    #expect(try ActionJournal.verify(sample.workspace).problems.all.isEmpty)
    let writer = try ActionJournalWriter.open(sample.workspace)
    let other = AuditEntryName(round: "r1", case: "C-01", auditor: "a-lead", number: 3)
    let nobody = AuditEntryName(round: "r9", case: "C-77", auditor: "a-lead", number: 1)
    try writer.append(
      [
        .concernAnswered(other, .noRiskFound, on: "2026-05-06"), .practiceReleased(nobody, text: "Kind."),
        .practiceReleased(SampleActions.note, text: "A drawing was kept."),
      ],
      by: "QA lead",
      at: Sample.moment("2026-05-07")
    )
    let verified = try ActionJournal.verify(sample.workspace)
    #expect(verified.problems.all.map(\.line) == [17, 16])
    #expect(verified.problems.all.map(\.severity) == [.warning, .error])
    #expect(!verified.isWhole && verified.provenanceLine.hasPrefix("action plan: 18 entries; digest "))
  }

  @Test func whereTheJournalOfAnAuditCannotBeReadNothingIsSaidToBeGone() throws {
    let sample = try SampleActions()
    let name = try Sample.name()
    try sample.sample.writeEveryEvent(name)
    try sample.writeEveryEvent()
    let whole = try sample.sample.bytes(name)
    func told() throws -> [Problem] { try ActionJournal.verify(sample.workspace).problems.all }
    // Damaged in its second line, so that no remark of it can be read; and gone.
    var damaged = whole
    let second = try #require(damaged.firstIndex(of: UInt8(ascii: "\n"))) + 20
    damaged[second] ^= 1
    try sample.sample.put(damaged, name)
    #expect(!(try told().isEmpty))
    for problem in try told() {
      #expect(problem.what.hasPrefix("whether there is the ") && problem.severity == .warning)
    }
    try FileManager.default.removeItem(at: sample.workspace.journal(name))
    #expect(try told().contains { $0.what.hasPrefix("there is no concern ") && $0.severity == .error })
  }

  @Test func whatWasSaidOfAConcernThatWasAMistakeStaysSound() throws {
    let sample = try SampleActions()
    try sample.sample.writeEveryEvent(try Sample.name())
    try sample.writeEveryEvent()
    let concern = SampleActions.concern
    let writer = try JournalWriter.open(try Sample.name(), in: sample.workspace)
    try writer.append(
      .concernRetracted(number: concern.number, reason: "Another case."),
      at: Sample.moment("2026-06-01")
    )
    #expect(try sample.workspace.remarks().concerns.isEmpty)
    #expect(try ActionJournal.verify(sample.workspace).problems.all.isEmpty)
  }

  @Test func remarksAreFoundByTheirEntries() throws {
    let sample = try Sample()
    try sample.writeEveryEvent(try Sample.name())
    let remarks = try sample.workspace.remarks()
    #expect(remarks.concerns.map(\.name) == [SampleActions.concern])
    #expect(remarks.goodPractice.map(\.name) == [SampleActions.note])
    #expect(remarks.goodPractice.first?.text == "The child's drawing is on the file." && remarks.problems.all.isEmpty)
    #expect(try sample.workspace.remarks(ofRound: "r2").concerns.isEmpty)
  }
}
