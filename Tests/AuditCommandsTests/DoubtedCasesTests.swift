import AuditDocuments
import AuditReports
import AuditRules
import AuditTestSupport
import Foundation
import Testing

@testable import AuditCommands
@testable import CaseExtracts

@Suite("The list for those who correct has no row for what a source never holds")
struct DoubtedCasesTests {
  /// The rules of the rows of answers that could not be given, with the case of each.
  private func rows(_ files: [CaseFile], held: Set<String>) throws -> [String] {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "doubtful.csv").path(percentEncoded: false)
    let sheet = try DoubtfulFile(path: path, apartFrom: [])
    let rules = ["assessment-in-time-from-start", "assessment-recorded-promptly"].compactMap { Rule.named($0) }
    let cases = DoubtedCases(rules: rules, sheet: sheet, isReturn: true, held: held) { "census.xml:\($0.line)" }
    for file in files { try cases.write(rules.findings(for: file), of: file, number: "") }
    try sheet.finish(try .now(["check"]))
    let text = try String(contentsOfFile: path, encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      return "\(cells[0]) \(cells.last ?? "")"
    }
  }

  private func assessed(_ reference: String, started: Fact<Day>, recorded: Fact<Day> = .notSeen) -> CaseFile {
    CaseFile(
      reference: reference,
      extracted: "2026-03-31",
      assessments: [
        Assessment(
          identifier: "1",
          kind: .value(.single, Place(line: 2)),
          started: started,
          authorised: .value("2025-05-20", Place(line: 2)),
          recorded: recorded,
          place: Place(line: 2)
        )
      ]
    )
  }

  @Test func everyCellOfATableThatCannotBeReadHasItsRow() throws {
    let folder = try TemporaryFolder()
    let path = folder.url.appending(path: "doubtful.csv").path(percentEncoded: false)
    let sheet = try DoubtfulFile(path: path, apartFrom: [])
    let cases = DoubtedCases(rules: [], sheet: sheet, isReturn: false, held: []) { "\($0.path):\($0.line)" }
    var counts = CheckCounts(rules: [])
    let cells = [31, 47].map { row in
      DoubtedCell(
        heading: "Date of Visit",
        what: "is not a date",
        hint: "Mend it.",
        isError: false,
        place: Place(line: row, path: "a.csv")
      )
    }
    for (reference, own) in [("C-1", cells), ("C-2", [])] {
      if !own.isEmpty { cases.take(reference, own) }
      let doubts = try cases.doubts(of: CaseFile(reference: reference, team: "North"), number: { "n\($0)" }, &counts)
      #expect(doubts.isEmpty)
    }
    try sheet.finish(try .now(["check"]))
    let lines = try String(contentsOfFile: path, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
    #expect(
      Array(lines)
        == [31, 47].map {
          "C-1,North,,nC-1,a.csv:\($0),,Date of Visit,cell-in-doubt,,query,is not a date,Mend it.,"
        }
    )
  }

  /// The checks of the Department take two enquiries of one day that say the same for one.
  @Test func entriesOfACensusThatSayTheSameAreDoubted() throws {
    let cases = DoubtedCases(rules: [], sheet: nil, isReturn: true, held: []) { _ in "" }
    var counts = CheckCounts(rules: [])
    func names(_ file: CaseFile) throws -> [String] {
      try cases.doubts(of: file, number: { _ in "" }, &counts).map { "\($0.name) \($0.field)" }
    }
    func enquiry(_ name: String, _ started: Fact<Day>, required: Fact<Bool> = false) -> Section47Enquiry {
      Section47Enquiry(identifier: name, started: started, conferenceRequired: required)
    }
    let twice = CaseFile(section47Enquiries: [enquiry("1", "2025-10-06"), enquiry("2", "2025-10-06")])
    #expect(try names(twice) == ["entry-twice section47Enquiries[1]"])
    let review = Review(plan: "p", held: "2025-10-06")
    #expect(try names(CaseFile(reviews: [review, review])) == ["entry-twice reviews[1]"])
    let others = [
      CaseFile(section47Enquiries: [enquiry("1", "2025-10-06"), enquiry("2", "2025-10-07")]),
      CaseFile(section47Enquiries: [enquiry("1", "2025-10-06"), enquiry("2", "2025-10-06", required: true)]),
      CaseFile(section47Enquiries: [enquiry("1", "2025-10-06")]), CaseFile(reviews: []),
      // Of these the Department's checks say it themselves.
      CaseFile(plans: .value(["a", "b"].map { Plan(identifier: $0, started: "2025-10-06", ended: .empty) })),
    ]
    for file in others { #expect(try names(file) == []) }
  }

  @Test func whatNobodyHasIsNoRowAndWhatCouldNotBeReadIs() throws {
    let files = [assessed("C-1", started: .value("2025-05-01", Place(line: 2))), assessed("C-2", started: .notSeen)]
    #expect(try rows(files, held: Rule.heldByCensus) == ["C-2 assessment-in-time-from-start"])
    // Of one child whose day cannot be read there is a row, because the source holds that day.
    #expect(try rows([files[1]], held: Rule.heldByCensus) == ["C-2 assessment-in-time-from-start"])
    #expect(try rows([files[1]], held: []) == [])
  }

  @Test func whatTheSourceHasForSomebodyIsLackingForTheOthers() throws {
    let files = [
      assessed("C-1", started: "2025-05-01"), assessed("C-2", started: "2025-05-01", recorded: "2025-05-21"),
      assessed("C-3", started: "2025-05-01"),
    ]
    #expect(try rows(files, held: []) == ["C-1 assessment-recorded-promptly", "C-3 assessment-recorded-promptly"])
  }

  /// One return, as XML and as its tables: what is doubted of a field is doubted of the entry that it stands in, in both.
  @Test func marginsAreTheSameInXMLAndInTables() throws {
    guard let census = Repository.sample("cin-dirty/CIN_output.xml") else { return }
    let folder = census.deletingLastPathComponent()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false)).sorted()
    let key = try #require(PseudonymKey(bytes: Array(repeating: 7, count: PseudonymKey.length)))
    let rules = Rule.catalogue.filter(\.isFedByCensus)
    func cases() -> DoubtedCases {
      DoubtedCases(rules: rules, sheet: nil, isReturn: true, held: Rule.heldByCensus) { _ in "" }
    }
    func add(_ file: CaseFile, _ doubted: DoubtedCases, to counts: inout CheckCounts) throws {
      let doubts = try doubted.doubts(of: file, number: { _ in "" }, &counts)
      counts.add(rules.findings(for: file), doubts: doubts)
    }
    var ours = CheckCounts(rules: rules)
    let ofOurs = cases()
    var reader = CINCensusReader(file: census, shownAs: "census.xml")
    reader.asOf = "2024-03-31"
    reader.reference = .pseudonym(key)
    reader.doubted = ofOurs.take
    _ = try reader.read { try add($0, ofOurs, to: &ours) }
    var others = CheckCounts(rules: rules)
    let ofOthers = cases()
    let sheets = try names.filter { $0.hasSuffix(".csv") }
      .flatMap { try TableReader.sheets(of: (url: folder.appending(path: $0), shown: $0)) }
    let mapping = Repository.url("mappings/cin-tables.yaml")
    var reading = try TableReader(
      sheets,
      mappings: [try TableMapping(SourceText(contentsOf: mapping, shownAs: "cin-tables.yaml"))]
    )
    reading.asOf = "2024-03-31"
    reading.doubted = ofOthers.take
    _ = try reading.readJoined(with: key, seen: SeenCases()) { try add($0.caseFile, ofOthers, to: &others) }
    #expect(ours.rules.contains { $0.marginOfOccurrences != nil })
    for (rule, other) in zip(ours.rules, others.rules) {
      #expect(rule.cases == other.cases && rule.occurrences == other.occurrences, "\(rule.rule)")
      #expect(rule.marginOfCases == other.marginOfCases, "\(rule.rule)")
      #expect(rule.marginOfOccurrences == other.marginOfOccurrences, "\(rule.rule)")
    }
  }
}
