import AuditDocuments
import Testing

@testable import AuditStore

@Suite struct ChainedLinesTests {
  /// An entry with nothing but its number, in a file that calls every line that is wrong changed.
  private struct Plain: ChainedEntry {
    let number: Int
    static let file = ChainedFile(
      name: "the file",
      format: "plain/1",
      formatNoun: "format",
      sizeLimit: 1 << 12,
      lineLimit: 200,
      problemLimit: 2,
      notWhole: nil,
      changedHint: "Look.",
      tornHint: "Write it again."
    )

    static func read(_ reader: FieldReader, of line: ChainedLine) -> Plain? {
      guard readFormat(reader, isFirst: line.number == 1) else { return nil }
      reader.ignore("at")
      return reader.required("n", as: .integer(in: 1...9)).map(Plain.init)
    }
  }

  private func lines(_ numbers: ClosedRange<Int>, after start: String = Chain.start) -> [[UInt8]] {
    var head = start
    return numbers.map { number in
      let made = Plain.begin(number: number, at: Sample.moment()).sealed(after: head)
      head = made.digest
      return made.bytes
    }
  }

  private func read(_ lines: [[UInt8]]) -> ChainedLines<Plain> {
    ChainedLines(Array(lines.joined()), shownAs: "x") { entry, _ in
      entry.number == 4 ? [("four is one too many", "Stop at three."), ("four is even", "Take an odd one.")] : []
    }
  }

  @Test func wholeLinesAreTakenInOrderAndTheChainGoesOnFromTheLast() {
    let three = read(lines(1...3))
    #expect(three.entries.map(\.number) == [1, 2, 3] && three.problems.isEmpty && three.tornBytes == 0)
    let next = lines(4...4, after: three.head ?? "")
    #expect(read(lines(1...3) + next).problems.map(\.what) == ["four is one too many", "four is even"])
    #expect(read([]).head == Chain.start)
  }

  @Test func nothingIsTakenAfterALineThatIsWrong() {
    var changed = lines(1...3)
    changed[1][8] ^= 1
    let found = read(changed)
    #expect(found.entries.map(\.number) == [1])
    #expect(found.problems.map(\.line) == [2] && found.problems.map(\.hint) == ["Look."])
  }

  @Test func aFileSaysWhetherTheChainGoesOnPastALineThatIsNotWhole() throws {
    let garbage = Array("garbage\n".utf8)
    var register = lines(1...3)
    register[1] = garbage
    #expect(read(register).problems.map(\.line) == [2, 3])
    #expect(Set(read(register).problems.map(\.what)).count == 1)
    let sample = try Sample()
    try sample.writeEveryEvent(try Sample.name())
    var journal = try sample.bytes(Sample.name()).split(separator: UInt8(ascii: "\n")).map { Array($0) + [10] }
    journal[1] = garbage
    let problems = Journal(Array(journal.joined()), name: try Sample.name(), shownAs: "x").problems.all
    #expect(problems.map(\.what) == ["the line is not a whole line of a journal"])
  }

  @Test func problemsPastTheLimitAreCounted() {
    let found = read([[10], [10], [10], Array("torn".utf8)])
    #expect(found.problems.map(\.line) == [1, 2, 4] && found.omitted == 1)
    #expect(found.problems.last?.hint == "Write it again." && found.tornBytes == 4)
    let long = read([Array(repeating: UInt8(ascii: "a"), count: 1 << 12), [10]])
    #expect(long.problems.map(\.what) == ["the file is larger than 0 MiB"] && long.problems.first?.line == nil)
  }

  @Test func whatTheReaderWouldRefuseIsNotSaid() {
    let made = Plain.begin(number: 3, at: Sample.moment()).sealed(after: Chain.start)
    #expect(Plain(number: 3).isSaid(by: made.bytes, number: 3, digest: made.digest))
    #expect(!Plain(number: 4).isSaid(by: made.bytes, number: 3, digest: made.digest))
    #expect(!Plain(number: 3).isSaid(by: made.bytes, number: 1, digest: made.digest))
  }
}
