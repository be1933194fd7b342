import AuditDocuments
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

/// The quick reader of lines and the reader of any JSON: what both take, they take for the same.
@Suite struct WrittenLineTests {
  private static let name = "audits/r1/journals/x.jsonl"

  /// The lines of a journal, each as it stands in its chain, without line breaks.
  private static func lines(_ bytes: [UInt8]) -> [ChainedLine] {
    var (lines, previous): ([ChainedLine], String) = ([], Chain.start)
    for content in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let split = Chain.split(content) else { continue }
      lines.append(
        ChainedLine(number: lines.count + 1, content: content, previous: previous, digest: split.digest)
      )
      previous = split.digest
    }
    return lines
  }

  private static func quick(_ line: ChainedLine) -> JournalEntry? {
    JournalEntry.readAsWritten(line, sharing: SharedTexts())
  }

  private static func general(_ line: ChainedLine) -> JournalEntry? {
    try? line.entry(JournalEntry.self, shownAs: name)
  }

  /// A line of these members, which end before the digest.
  private static func line(_ open: String, number: Int = 2) -> ChainedLine {
    let sealed = Chain.seal(Array(open.utf8), after: Chain.start)
    return ChainedLine(number: number, content: sealed.line[...], previous: Chain.start, digest: sealed.digest)
  }

  private static func shippedJournals() throws -> [URL] {
    let audits = try #require(
      FileManager.default.enumerator(at: Repository.url("audits"), includingPropertiesForKeys: nil)
    )
    let shipped = audits.compactMap { $0 as? URL }
      .filter { $0.pathExtension == "jsonl" && $0.deletingLastPathComponent().lastPathComponent == "journals" }
    return shipped + JournalFormatTests.fixtures.map { Repository.url(JournalFormatTests.fixture($0.file)) }
  }

  @Test func everyLineOfEveryShippedJournalIsReadQuicklyAndAlike() throws {
    let shipped = try Self.shippedJournals()
    #expect(shipped.count > 50)
    for file in shipped {
      for line in Self.lines(Array(try Data(contentsOf: file))) {
        let quick = try #require(Self.quick(line), "\(file.lastPathComponent):\(line.number) is not read quickly")
        #expect(quick == Self.general(line), "\(file.lastPathComponent):\(line.number)")
      }
    }
  }

  @Test func everyKindOfEventIsReadQuickly() throws {
    let sample = try Sample()
    let name = try Sample.name()
    let written = try sample.writeEveryEvent(name).entries
    #expect(Self.lines(try sample.bytes(name)).map { Self.quick($0) } == written)
  }

  @Test(
    "numbers are taken within the same ends by both readers",
    arguments: [
      (#""version":2,"#, #""version":1,"#, true), (#""version":2,"#, #""version":9999,"#, true),
      (#""version":2,"#, #""version":0,"#, false), (#""version":2,"#, #""version":10000,"#, false),
      (#""items":3"#, #""items":0"#, true), (#""items":3"#, #""items":1000000"#, true),
      (#""items":3"#, #""items":1000001"#, false), (#""revision":1,"#, #""revision":1000000,"#, true),
      (#""revision":1,"#, #""revision":0,"#, false), (#""revision":1,"#, #""revision":1000001,"#, false),
    ]
  ) func endsOfNumbers(_ written: String, _ changed: String, isTaken: Bool) throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.audit(name, events: [Sample.answer("outcomes-smart", .met, rule: .notMet)])
    let text = String(decoding: try sample.bytes(name), as: UTF8.self)
    try #require(text.contains(written))
    let lines = Self.lines(Self.sealedAnew(Array(text.replacing(written, with: changed).utf8)))
    for read in [Self.quick, Self.general] { #expect((lines.allSatisfy { read($0) != nil }) == isTaken) }
  }

  @Test(
    "a line that is not exactly as the program writes it is left to the other reader",
    arguments: [
      #"{ "n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x""#,
      #"{"n":2,"by":"a-lead","at":"2026-05-06T12:00:00Z","event":"recused","reason":"x""#,
      #"{"n":02,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x""#,
      #"{"n":1,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x""#,
      #"{"n":2,"at":"2026-05-06T24:00:00Z","by":"a-lead","event":"recused","reason":"x""#,
      #"{"n":2,"at":"2026-02-30T12:00:00Z","by":"a-lead","event":"recused","reason":"x""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"  ""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"\n\t ""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x","more":1"#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"x","reason":"y""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":12"#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"é""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"recused","reason":"\u0041""#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"undone","number":1e2"#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"undone","number":0"#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"undone","number":9999999999999999999"#,
      #"{"n":2,"at":"2026-05-06T12:00:00Z","by":"a-lead","event":"graded","section":"","grade":"Good""#,
    ]
  )
  func otherShape(_ open: String) { #expect(Self.quick(Self.line(open)) == nil) }

  @Test(
    "what no path may hold, and a list that is not closed, is left to the other reader, which refuses it",
    arguments: [
      (#""case":"C-01""#, #""case":"../C-01""#), (#""round":"r1""#, #""round":"../r1""#),
      (#""worker":"W-31""#, #""worker":"Ann Lee""#),
      (#""dormant":["outcomes-smart"]"#, #""dormant":["outcomes-smart""#),
    ]
  )
  func unsafeMembers(_ written: String, _ changed: String) throws {
    let sample = try Sample()
    let name = try Sample.name()
    try sample.writeEveryEvent(name)
    let lines = Self.lines(try sample.bytes(name))
    let line = try #require(lines.first { String(decoding: $0.open, as: UTF8.self).contains(written) })
    let open = String(decoding: line.open, as: UTF8.self).replacing(written, with: changed)
    let other = Self.line(open, number: line.number)
    #expect(Self.quick(other) == nil && Self.general(other) == nil)
  }

  @Test(
    "texts come out of both readers alike",
    arguments: [
      "x", " x ", "é x", "👩‍👧 é x", "a\tb\nc", #"\"{}[],"#, "null", "12", "x\u{2028}", "\u{301}x", "\u{FEFF}x",
      "ends with a backslash \\", String(repeating: "long ", count: 2_000),
    ]
  )
  func anyText(_ text: String) throws {
    var line = JournalEntry.begin(number: 2, at: Sample.moment())
    for (key, value) in [("by", "a-lead"), ("event", "commented"), ("item", "contingency"), ("text", text)] {
      line.add(key, value)
    }
    let written = Self.line(String(decoding: line.bytes, as: UTF8.self))
    #expect(Self.quick(written)?.event == .commented(item: "contingency", text: text))
    #expect(Self.quick(written) == Self.general(written))
  }

  /// Mutated members under a right digest, so that the chain hides nothing from the readers.
  @Test("of thousands of mutated lines both readers say the same", arguments: 1...8)
  func mutatedLines(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let kept = try JournalFormatTests.fixtures.flatMap {
      Self.lines(Array(try Data(contentsOf: Repository.url(JournalFormatTests.fixture($0.file)))))
    }
    var taken = 0
    for _ in 0..<600 {
      let line = try #require(kept.randomElement(using: &generator))
      let open = Self.mutated(Array(line.open), &generator)
      let sealed = Chain.seal(open, after: Chain.start)
      let changed = ChainedLine(
        number: line.number,
        content: sealed.line[...],
        previous: Chain.start,
        digest: sealed.digest
      )
      guard let quick = Self.quick(changed) else { continue }
      taken += 1
      #expect(quick == Self.general(changed), "\(String(decoding: open, as: UTF8.self))")
    }
    #expect(taken > 30)
  }

  /// Whole journals with faults: entries, state and problems, in their order.
  @Test("of mutated journals both readers tell the same", arguments: 1...8)
  func mutatedJournals(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let name = try Sample.name()
    let bytes = Array(
      try Data(contentsOf: Repository.url(JournalFormatTests.fixture("C-01.a-lead.journal-1-worker.jsonl")))
    )
    for _ in 0..<60 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) { changed = Self.mutated(changed, &generator) }
      if Bool.random(using: &generator) { changed = Self.sealedAnew(changed) }
      let quick = Journal(changed, name: name, shownAs: Self.name)
      let general = Journal(changed, name: name, shownAs: Self.name, sharing: nil)
      #expect(quick.entries == general.entries && quick.state == general.state)
      #expect(quick.problems == general.problems && quick.tornBytes == general.tornBytes)
    }
  }

  /// The same lines with right digests, as somebody would write them who wants to deceive.
  private static func sealedAnew(_ bytes: [UInt8]) -> [UInt8] {
    var (anew, previous): ([UInt8], String) = ([], Chain.start)
    for content in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let split = Chain.split(content) else {
        anew += content + [UInt8(ascii: "\n")]
        continue
      }
      let sealed = Chain.seal(Array(split.open), after: previous)
      anew += sealed.line + [UInt8(ascii: "\n")]
      previous = sealed.digest
    }
    return anew
  }

  private static func mutated(_ bytes: [UInt8], _ generator: inout SeededGenerator) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    var changed = bytes
    let place = Int.random(in: changed.indices, using: &generator)
    let signs = Array(#" "\{}[]:,-.0179aZé"#.utf8)
    switch Int.random(in: 0..<7, using: &generator) {
    case 0: changed[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: changed[place] = signs.randomElement(using: &generator) ?? 0
    case 2: changed.insert(signs.randomElement(using: &generator) ?? 0, at: place)
    case 3: changed.remove(at: place)
    case 4:
      // A digit or a letter for another, which most lines bear.
      changed[place] ^= changed[place] >= UInt8(ascii: "0") ? 1 : 0
    case 5: changed.removeSubrange(place..<min(changed.count, place + Int.random(in: 1...40, using: &generator)))
    default: changed.insert(contentsOf: bytes[place..<min(bytes.count, place + 20)], at: place)
    }
    return changed
  }

  @Test func sharedTextsAreTheBytesTheyWereAskedFor() {
    let texts = SharedTexts()
    for round in 0..<3 {
      for number in 0..<2_000 {
        let text = "a text that is long enough \(number % 700) to be shared"
        let shared = Array("x\(text)".utf8).dropFirst().withUnsafeBufferPointer { texts.text($0) }
        #expect(shared == text, "round \(round)")
      }
    }
  }
}
