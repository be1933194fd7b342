import AuditPages
import AuditTestSupport
import Foundation
import Testing

@testable import AuditReports
@testable import AuditRules

@Suite("What is doubtful in the data")
struct DoubtTests {
  private let rule = Rule.named("assessment-in-time-from-start")

  private func caseFile(_ assessments: [Assessment]) -> CaseFile {
    CaseFile(
      reference: "C-1",
      extracted: .value("2026-03-31", Place(line: 1)),
      assessments: .value(assessments, Place(line: 1))
    )
  }

  private func assessment(_ line: Int, _ started: Day, _ authorised: Day?) -> Assessment {
    let place = Place(line: line)
    return Assessment(
      identifier: "\(line)",
      kind: .value(.single, place),
      started: .value(started, Place(line: line + 1)),
      authorised: authorised.map { .value($0, Place(line: line + 2)) } ?? .empty(place),
      place: place
    )
  }

  private func fault(_ check: ReturnCheck, line: Int, module: Int) -> Doubt {
    Doubt(
      ReturnFault(check: check, spot: Spot(line: Int32(line)), moduleSpot: Spot(line: Int32(module)))
    )
  }

  private func check(_ name: String) throws -> ReturnCheck { try #require(ReturnCheck.named(name)) }

  @Test func ofFortyAnswersTheDoubtfulOnesMoveTheShareBothWays() throws {
    var counts = OutcomeCounts()
    counts.met = 30
    counts.notMet = 10
    var doubtful = Doubtful()
    doubtful.met = 4
    doubtful.other = 2
    doubtful.unseen = 3
    let margin = try #require(Margin(counts, doubtful))
    #expect("\(margin.least) \(margin.most) \(margin.of)" == "26 35 43")
    #expect(margin.inWords(smallest: 10).replacing("\u{A0}", with: " ") == "60 % to 81 %")
    #expect(margin.inWords(smallest: 50) == "26 to 35 of 43")
  }

  @Test func withoutADoubtOrWithoutAShareThereIsNoMargin() {
    var counts = OutcomeCounts()
    counts.met = 3
    #expect(Margin(counts, Doubtful()) == nil)
    var doubtful = Doubtful()
    doubtful.unseen = 3
    #expect(Margin(OutcomeCounts(), doubtful) == nil)
  }

  @Test func anAnswerIsDoubtfulWhereAFieldThatItsRuleReadsIsDoubtedInItsEntry() throws {
    let rule = try #require(rule)
    let file = caseFile([assessment(10, "2025-05-01", "2025-05-20"), assessment(20, "2025-07-01", "2025-07-20")])
    var counts = CheckCounts(rules: [rule])
    let doubt = fault(try check("assessment-end-outside-year"), line: 22, module: 20)
    counts.add([rule].findings(for: file, with: [:]), doubts: [doubt])
    #expect(counts.rules[0].doubtfulOccurrences.met == 1)
    #expect(counts.rules[0].doubtfulCases.met == 1)
    let margin = try #require(counts.rules[0].marginOfOccurrences)
    #expect("\(margin.least) \(margin.most) \(margin.of)" == "1 2 2")
    #expect(counts.doubts.map(\.name) == ["assessment-end-outside-year"])
  }

  @Test func aFieldThatTheRuleDoesNotReadMakesNothingDoubtful() throws {
    let rule = try #require(rule)
    let file = caseFile([assessment(10, "2025-05-01", "2025-05-20")])
    var counts = CheckCounts(rules: [rule])
    let doubt = fault(try check("factors-missing"), line: 12, module: 10)
    counts.add([rule].findings(for: file, with: [:]), doubts: [doubt])
    #expect(counts.rules[0].marginOfOccurrences == nil)
    #expect(counts.doubts.map(\.cases) == [1])
  }

  /// Of a rule about the record the finding is the doubt: it makes no answer doubtful, and each case is counted once.
  @Test func aRuleAboutTheRecordHasNoMarginAndNoOccurrences() throws {
    let rules = try ["dates-in-order", "entries-held-once", "assessment-in-time-from-start"].map {
      try #require(Rule.named($0))
    }
    var counts = CheckCounts(rules: rules)
    let place = Place(line: 0, path: "assessments[0].recorded")
    let faulty = CaseFile(
      extracted: "2026-03-31",
      assessments: [
        Assessment(
          kind: .value(.single),
          started: .value("2026-01-05", Place(line: 0, path: "assessments[0].started")),
          authorised: .value("2025-12-05", Place(line: 0, path: "assessments[0].authorised")),
          recorded: .value("2025-12-06", place)
        )
      ],
      visits: [Visit(made: "2026-01-06"), Visit(made: "2026-01-06")]
    )
    let doubts = faulty.doubts.map(Doubt.init)
    counts.add(rules.findings(for: faulty), doubts: doubts)
    for counted in counts.rules.prefix(2) {
      #expect(counted.cases.notMet == 1 && counted.marginOfCases == nil && counted.marginOfOccurrences == nil)
      #expect(counted.occurrences == OutcomeCounts())
    }
    let names = doubts.map { $0.rules(among: rules) }
    #expect(names.prefix(2).allSatisfy { $0.contains("dates-in-order") })
    #expect(names.last?.contains("entries-held-once") == true)
  }

  @Test func aDoubtOfAPathTouchesItsEntryOnly() throws {
    let doubt = Doubt(
      DataDoubt(
        kind: .order,
        path: "assessments[1].authorised",
        against: "assessments[1].started",
        place: Place(line: 0, path: "assessments[1].authorised")
      )
    )
    #expect(doubt.fact == "assessments.authorised")
    #expect(doubt.module == "assessments")
    func isUnder(_ path: String) -> Bool {
      doubt.isUnder(Occurrence(subject: "", outcome: .met, reason: "", places: [Place(line: 0, path: path)]))
    }
    #expect(isUnder("assessments[1].started") && !isUnder("assessments[0].started"))
  }

  @Test func thePageHasTheDoubtsAndWhatTheSharesCouldBe() throws {
    let rule = try #require(rule)
    let file = caseFile([assessment(10, "2025-05-01", "2025-05-20")])
    var counts = CheckCounts(rules: [rule])
    let doubt = fault(try check("assessment-end-outside-year"), line: 12, module: 10)
    counts.add([rule].findings(for: file, with: [:]), doubts: [doubt])
    counts.add([fault(try check("reference-date-not-of-year"), line: 0, module: 0)])
    let report = CheckReport(counts, provenance: SampleChecks.provenance)
    let text = report.text(width: 200).replacing("\u{A0}", with: " ")
    #expect(text.contains("Could be") && text.contains("0 to 1 of 1"))
    #expect(text.contains("What is doubtful in the data") && text.contains("8696"))
    #expect(text.contains("2 places in the data are doubtful"))
    let schema = try SchemaCheck(Data(contentsOf: Repository.url("docs/check.schema.json")))
    #expect(try schema.complaints(of: report.json()) == [])
  }

  @Test func theListHasARowForADoubtAndForAnAnswerThatIsLacking() throws {
    let rule = try #require(rule)
    let file = caseFile([assessment(10, "2025-05-01", nil)])
    let doubt = fault(try check("open-assessment-outside-year"), line: 11, module: 10)
    let named = doubt.rules(among: [rule]).joined(separator: " ")
    let row = DoubtRow(doubt, of: "C-1", caseFile: file, number: "77", rules: named) {
      "census.xml:\($0.line)"
    }
    let cells = Dictionary(uniqueKeysWithValues: zip(DoubtRow.columns.map(\.name), row.cells))
    #expect(cells["place"] == "census.xml:11")
    #expect(cells["code"] == "8736")
    #expect(cells["number"] == "77")
    #expect(cells["rules"] == "assessment-in-time-from-start")
    let unread = Assessment(
      identifier: "1",
      kind: .value(.single, Place(line: 10)),
      started: .notSeen,
      authorised: .value("2025-05-20", Place(line: 12)),
      place: Place(line: 10)
    )
    let findings = [rule].findings(for: caseFile([unread]), with: [:])
    let lacking = findings.flatMap { DoubtRow.rows(for: $0, of: file, number: "") { "census.xml:\($0.line)" } }
    #expect(lacking.map(\.doubt) == ["not-seen"])
    #expect(lacking.map(\.rules) == ["assessment-in-time-from-start"])
    let report = DoubtsReport([row], provenance: SampleChecks.provenance)
    #expect(report.page.headline.first?.replacing("\u{A0}", with: " ") == "1 place of 1 case to look at.")
    #expect(DoubtsReport([], provenance: SampleChecks.provenance).page.headline == ["Nothing is doubtful."])
    #expect(try report.json().contains("caseaudit-doubts/1"))
  }
}
