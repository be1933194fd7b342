import AuditTestSupport
import AuditWalk
import Testing

@testable import AuditCommands

@Suite struct TypedTextTests {
  private func words(_ bytes: [UInt8], isTerminal: Bool = false) -> Result<String, TypedText.Refusal> {
    TypedText.words(of: LineSplitter.Line(bytes: bytes), isTerminal: isTerminal)
  }

  @Test func aTabIsASpaceAndALineLosesItsReturn() {
    #expect(words(Array("2\tvisits \r".utf8)) == .success("2 visits"))
  }

  @Test func everyControlCharacterIsRefused() throws {
    for value in Array(0..<0x20) + Array(0x7F..<0xA0) where value != 9 && value != 10 {
      let scalar = try #require(Unicode.Scalar(UInt32(value)))
      #expect(words(Array("a\(Character(scalar))b".utf8)) == .failure(.control(scalar)))
    }
    #expect(words(Array("caf\u{1B}[D".utf8), isTerminal: true) == .failure(.keys))
    #expect(TypedText.Refusal.control("\u{7}").sentence.contains("U+0007"))
  }

  @Test func everyFormatCharacterThatSteersIsLeftOut() {
    let steering: [ClosedRange<UInt32>] = [
      0xAD...0xAD, 0x61C...0x61C, 0x200B...0x200B, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xFFFE...0xFFFF, 0xE0001...0xE007F, 0xE0100...0xE01EF,
    ]
    for scalar in steering.joined().compactMap({ Unicode.Scalar($0) }) {
      #expect(words(Array("a\(Character(scalar))b".utf8)) == .success("ab"), "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test(arguments: ["می\u{200C}خواهم", "क्\u{200D}ष", "👩\u{200D}🏫", "❤\u{FE0F}", "Łukasz", "e\u{301}", "ক্ষ"])
  func wordsOfOtherScriptsStayAsTheyAre(_ text: String) {
    #expect(words(Array(text.utf8)) == .success(text))
  }

  @Test func anotherEncodingIsNamed() {
    #expect(words([0x63, 0x61, 0x66, 0xE9]) == .failure(.encoding(isTerminal: false)))
    for bytes in [[0xFF, 0xFE, 0x31, 0], [0xFE, 0xFF, 0, 0x31], [0x31, 0], [0, 0x31, 0]] as [[UInt8]] {
      #expect(words(bytes) == .failure(.utf16(isTerminal: false)))
    }
    for isTerminal in [true, false] {
      #expect(TypedText.Refusal.encoding(isTerminal: isTerminal).sentence.contains("UTF-8"))
    }
  }

  @Test func linesAtOnceAreAllRefusedOrAllGiven() {
    var lines = LinesAtOnce()
    #expect(lines.isEmpty)
    lines.add(.success("c Concerns:"))
    #expect(lines.input == .line("c Concerns:"))
    lines.add(.success("2 rooms"))
    #expect(lines.input == .lines(["c Concerns:", "2 rooms"]))
    lines.add(.failure(.keys))
    lines.add(.failure(.tooLong))
    #expect(lines.input == .unreadable(TypedText.Refusal.keys.sentence))
  }

  @Test func tooManyLinesAtOnceAreRefusedAndNotGathered() {
    var lines = LinesAtOnce()
    for _ in 0..<100_000 { lines.add(.success("a line")) }
    #expect(lines.input == .unreadable(TypedText.Refusal.tooMuch.sentence))
  }

  @Test func aLineIsCutNowhereUpToItsLimitAndRefusedBeyond() {
    var splitter = LineSplitter()
    splitter.feed(Array(repeating: 97, count: TypedText.longest) + [10] + Array(repeating: 97, count: 20_000))
    #expect(splitter.next() == LineSplitter.Line(bytes: Array(repeating: 97, count: TypedText.longest)))
    #expect(splitter.next() == nil)
    splitter.feed([97, 10, 98])
    #expect(splitter.next()?.isTooLong == true)
    #expect(splitter.next() == nil)
    #expect(splitter.last() == LineSplitter.Line(bytes: [98]))
    #expect(splitter.last() == nil)
  }

  @Test func twentyMebibytesAndAMillionEmptyLinesAreReadInLinearTime() {
    let taken = ContinuousClock().measure {
      var splitter = LineSplitter()
      for _ in 0..<320 { splitter.feed(Array(repeating: 97, count: 65_536)); #expect(splitter.next() == nil) }
      #expect(splitter.last()?.bytes.count == TypedText.longest + 1)
      splitter.feed(Array(repeating: 10, count: 1_000_000))
      var lines = 0
      while splitter.next() != nil { lines += 1 }
      #expect(lines == 1_000_000)
    }
    #expect(taken < .seconds(20))
  }

  /// Lines of bytes of chance, cut anywhere, are those that a plain split gives.
  @Test(arguments: 0..<20) func linesAreTheSameHoweverTheirBytesAreCut(_ seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let bytes: [UInt8] = (0..<500).map { _ in UInt8.random(in: 5...14, using: &chance) }
    var splitter = LineSplitter()
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 1...40, using: &chance))
      rest = rest.dropFirst(piece.count)
      splitter.feed(Array(piece))
      while let line = splitter.next() { lines.append(line.bytes) }
    }
    lines.append(splitter.last()?.bytes ?? [])
    #expect(lines == bytes.split(separator: 10, omittingEmptySubsequences: false).map(Array.init))
  }
}
