import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import CaseExtracts

@Suite("Formats told by what a file holds")
struct FormatTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func file(_ bytes: [UInt8], _ name: String = "extract") throws -> URL {
    let url = folder.url.appending(path: name)
    try Data(bytes).write(to: url)
    return url
  }

  private func read(_ text: String, key: PseudonymKey? = nil) throws -> (cases: [CaseFile], reading: ExtractReading) {
    let reader = ExtractReader(file: try file(Array(text.utf8)), shownAs: "extract")
    var cases: [CaseFile] = []
    let reading =
      if let key { try reader.read(with: key, mask: NameMask([])) { cases.append($0.caseFile) } } else {
        try reader.read { cases.append($0) }
      }
    return (cases, reading)
  }

  private static let one = #"{"format": "caseaudit-extract/1", "reference": "one {\" [", "visits": []}"#
  private static let two = #"{"format": "caseaudit-extract/1", "reference": "two"}"#

  @Test(
    arguments: [
      ("<Message/>", .cinCensus), (" \n<?xml version=\"1.0\"?><Message/>", .cinCensus), (one, .native),
      (one + "\n", .native), ("{\n \"format\": 1}", .native), (one + "\n" + two, .nativeLines),
      ("\u{FEFF}" + one + "\r\n\r\n" + two + "\n", .nativeLines), ("{", .native),
      (#"{"a": {"b": 1}, "c": {}}"#, .native), ("\n" + one + "\n" + two, .nativeLines),
    ] as [(String, ExtractFormat)]
  )
  func theFormatIsToldFromTheFirstBytes(text: String, format: ExtractFormat) throws {
    #expect(try ExtractFormat.detect(Array(text.utf8), name: "extract") == format)
    #expect(try ExtractFormat.detect(try file(Array(text.utf8))) == format)
  }

  @Test(
    arguments: [
      ([0x50, 0x4B, 3, 4, 0], "the file is a workbook, a document or a zip archive"),
      ([0x1F, 0x8B, 8], "the file is compressed"), (Array("%PDF-1.7".utf8), "the file is a PDF"),
      ([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], "the file is in UTF-32, which is not read here"),
      ([0, 0, 0xFE, 0xFF, 0, 0, 0, 0x3C], "the file is in UTF-32, which is not read here"),
      ([], "the file is empty"), (Array(" \n".utf8), "the file is empty"),
      (Array("[{}]".utf8), "the file holds a JSON list; an extract is one object a file, or one a line"),
      (Array("id,date\n1,2".utf8), "the file is none of the formats that can be read here"),
      (Array("PKCS".utf8), "the file is none of the formats that can be read here"),
      (
        [0xFF, 0xFE, 0x41, 0],
        "the file is in UTF-16, as PowerShell and older programs write text; only UTF-8 is read here"
      ),
    ] as [([UInt8], String)]
  )
  func anythingElseIsNamed(bytes: [UInt8], what: String) throws {
    let reading = try ExtractReader(file: try file(bytes), shownAs: "extract").read { _ in }
    #expect(reading.problems.all.map(\.what) == [what])
    #expect(reading.problems.all.allSatisfy { $0.file == "extract" && !$0.hint.isEmpty })
  }

  /// Whoever sent a file of another kind is told every kind that is read, not the one that this reader reads.
  @Test(arguments: ["Seen at home on Monday.", "%PDF-1.7", "PK\u{3}\u{4}"])
  func everyFormatIsNamedWhereAFileIsOfNone(text: String) throws {
    let reading = try ExtractReader(file: try file(Array(text.utf8)), shownAs: "extract").read { _ in }
    let hint = try #require(reading.problems.all.first?.hint)
    for format in ["XML", "looked-after", ".csv, .tsv or .xlsx", "daily records", "JSON Lines"] {
      #expect(hint.contains(format), "\(format): \(hint)")
    }
  }

  @Test func aFileThatIsNotThereSaysSo() throws {
    let reading = try ExtractReader(file: folder.url.appending(path: "none"), shownAs: "none").read { _ in }
    #expect(
      reading.problems.render() == """
        none: error: cannot read the file
          Do: check that it exists and that you may read it.

        1 error
        """
    )
  }

  @Test func oneBadLineDoesNotStopTheOthers() throws {
    let bad = #"{"format": "caseaudit-extract/1", "reference": "bad", "visits": [{"made": "soon"}]}"#
    let (cases, reading) = try read([Self.one, "", bad, "{", Self.two].joined(separator: "\r\n"))
    #expect(cases.map(\.reference) == ["one {\" [", "two"])
    #expect(reading.cases == 2)
    #expect(cases[0].visits == .empty(Place(line: 1, path: "visits")))
    #expect(reading.problems.all.map(\.line) == [3, 4])
    #expect(reading.problems.all[0].what == "'visits[0].made' is text, not a date such as 2026-03-31")
  }

  @Test func aLineWithoutEndIsNotKept() throws {
    let long = #"{"format": "caseaudit-extract/1", "reference": ""# + String(repeating: "x", count: 1 << 21) + "\"}"
    var cases: [CaseFile] = []
    let lines = try file(Array((long + "\n" + Self.two).utf8))
    let reading = try NativeLines.read(lines, shownAs: "extract", lineLimit: 1 << 20) { file, _ in cases.append(file) }
    #expect(cases.map(\.reference) == ["two"])
    #expect(reading.problems.all.map { "\($0.line ?? 0) \($0.what)" } == ["1 the line is longer than 1 MiB"])
  }

  @Test func aKeyReplacesTheReferencesOfEveryFormat() throws {
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: 32)))
    let native = try read(Self.two, key: key).cases
    #expect(native.map(\.reference) == [key.caseReference(for: "two")])
    let census = try read(
      "<Message><Children><Child><ChildIdentifiers><LAchildID> two </LAchildID></ChildIdentifiers></Child></Children>"
        + "</Message>",
      key: key
    ).cases
    #expect(census.map(\.reference) == native.map(\.reference))
  }

  @Test func theDayGivenByThePersonHoldsForEveryFormat() throws {
    var reader = ExtractReader(file: try file(Array(Self.two.utf8)))
    reader.asOf = "2026-03-31"
    var days: [Fact<Day>] = []
    _ = try reader.read { days.append($0.extracted) }
    #expect(days == [.value("2026-03-31")])
  }

  @Test func aCensusNamesItsCasesUnlessNobodyReadsTheNames() throws {
    var reader = ExtractReader(file: try file(try Fixtures.bytes("census.xml")))
    var names: [String] = []
    _ = try reader.read { names.append($0.reference) }
    reader.namesCases = false
    reader.seen = SeenCases()
    _ = try reader.read { names.append($0.reference) }
    #expect(names == ["child 1 (line 15)", "child 2 (line 65)", "", ""])
  }

  @Test func aCensusMayBeInUTF16() throws {
    for (mark, isBig) in [([0xFF, 0xFE] as [UInt8], false), ([0xFE, 0xFF], true)] {
      let bytes = mark + "\n<Message/>".utf8.flatMap { isBig ? [0, $0] : [$0, 0] }
      #expect(try ExtractFormat.detect(bytes, name: "extract") == .cinCensus)
    }
  }

  @Test func bracesInACommentOfACensusAreNoJSON() throws {
    let text = "<!-- {\n} {\n -->\n<Message/>"
    #expect(try ExtractFormat.detect(Array(text.utf8), name: "extract") == .cinCensus)
  }

  @Test func aWebPageIsNamedInEitherEncoding() throws {
    let page = "<!DOCTYPE html><html><body>Please sign in</body></html>"
    let wide: [UInt8] = [0xFF, 0xFE] + page.utf8.flatMap { [$0, 0] }
    for bytes in [Array(page.utf8), wide] {
      let reading = try ExtractReader(file: try file(bytes), shownAs: "extract").read { _ in }
      #expect(reading.problems.all.map(\.what) == ["the file is a web page, not an export"])
    }
  }

  @Test func anExtractIsOneCaseAndOneThatCannotBeReadIsNone() throws {
    #expect(try read(Self.two).reading.cases == 1)
    let reading = try read(#"{"format": "caseaudit-extract/1", "reference": "1", "visits": [{"made": "Zqplanted"}]}"#)
      .reading
    #expect(reading.cases == 0 && !reading.problems.all.isEmpty)
    #expect(!reading.problems.render().contains("Zqplanted"), "nothing of a case is shown")
  }
}
