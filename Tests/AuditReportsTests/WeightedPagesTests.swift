import AuditPages
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditReports

/// Pages of a sample of 6 of 39 and 8 of 169, whose strata were not read at one rate.
@Suite struct WeightedPagesTests {
  private static let drawn = [(name: "North", frame: 39, read: 6), (name: "South", frame: 169, read: 8)]
  private let audits = SampleAudits(files: 14, seed: 3, drawn: drawn)

  private func report(_ audits: SampleAudits, policy: DisclosurePolicy = .none) -> SummaryReport {
    SummaryReport(audits.summary(smallest: 5, policy: policy), provenance: SampleAudits.provenance)
  }

  private func plain(_ page: Page) -> String {
    page.text(width: 400).replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func thePageNamesTheStrataAndSaysThatSharesAreWeighted() {
    let text = plain(report(audits).page)
    #expect(text.contains("North 39 6 6 15 % 6.5 files") && text.contains("South 169 8 8 5 % 21.1 files"))
    #expect(
      text.contains(
        "The strata of the frame were not read at one rate (North 6 of 39 and South 8 of 169), so every share is weighted"
      )
    )
    #expect(text.contains("Intervals are corrected for the frame stratum by stratum."))
    #expect(text.contains("% weighted, 95 % interval"))
    #expect(text.contains("The picture counts the files read, each as one; it is not weighted."))
  }

  @Test func ofSeveralRoundsAFileStandsForFilesOfItsOwnRoundAndFramesAreNotAddedUp() {
    var several = audits
    several.planned += ["East", "West"].map {
      Summary.Subject.PlannedStratum(FrameStratum(round: "other", name: $0), frame: 153, sampled: 5)
    }
    let text = plain(report(several).page)
    #expect(
      text.contains(
        "so every share is weighted: within its round each file counts for as many as it stands for, and each round"
      )
    )
    #expect(
      text.contains("Of other: East (153 files of its frame) and West (153 files of its frame) no file was read")
    )
    #expect(text.contains("(2026-h1: North 6 of 39 and South 8 of 169; other: East 0 of 153 and West 0 of 153)"))
    #expect(!text.contains("306 files") && text.contains("counts by its files"))
    // One round has one frame, whose files are added up.
    var one = audits
    one.planned += ["East", "West"].map {
      Summary.Subject.PlannedStratum(FrameStratum(round: "2026-h1", name: $0), frame: 153, sampled: 5)
    }
    #expect(plain(report(one).page).contains("nothing here tells of 306 files of the frame."))
    #expect(!plain(report(one).page).contains("within its round"))
  }

  @Test func noPercentageOfAPageIsLeftUnmarked() throws {
    // Every percentage that stands behind counts in brackets is weighted and says so; shares of rules and of the strata
    // are of something else.
    // A picture counts files as they are, and the page says so below it.
    var page = report(audits).page
    // Agreement is of pairs of audits, which stand for no part of a frame.
    page.sections.removeAll { $0.id == "agreement" }
    page.opening.removeAll { $0.id == "brief-basis" }
    func isPicture(_ block: Block) -> Bool { if case .figure = block { true } else { false } }
    for index in page.sections.indices { page.sections[index].blocks.removeAll(where: isPicture) }
    for index in page.opening.indices { page.opening[index].blocks.removeAll(where: isPicture) }
    let text = plain(page)
    let pattern = try Regex(
      #"\d+ of \d+ (?:files |counted answers on \d+ files are met |answers )?\(\d+ %(?! weighted)"#
    )
    #expect(text.matches(of: pattern).map { String(text[$0.range]) } == [])
  }

  @Test func whereTheStrataWereReadAtOneRateNothingIsWeighted() {
    let equal = SampleAudits(files: 14, seed: 3, drawn: [("North", 60, 6), ("South", 80, 8)])
    let text = plain(report(equal).page)
    #expect(!text.contains("weighted"))
    #expect(text.contains("of each the same part was read, and so every file counts for as many as any other"))
    #expect(text.contains("North 60 6 6 10 % 10 files"))
    let unsized = SampleAudits(files: 14, seed: 3).summary(smallest: 5)
    #expect(!plain(SummaryReport(unsized, provenance: SampleAudits.provenance).page).contains("strata"))
  }

  @Test func strataThatSeveralRoundsCallAlikeAreNamedOnce() throws {
    var many = SampleAudits(files: 64, seed: 3, drawn: [("North", 90, 24), ("South", 4177, 40)])
    many.planned += ["North", "South"].map {
      Summary.Subject.PlannedStratum(FrameStratum(round: "other", name: $0), frame: 153, sampled: 5)
    }
    let text = plain(report(many, policy: try #require(DisclosurePolicy("dfe"))).page)
    #expect(text.contains("drawn from strata (North and South) that were not read at one rate"))
  }

  @Test func strataWithoutSizesAreNamedAndNothingIsClaimedOfThem() {
    var subject = SampleAudits.subject("2026-H1", "Plans")
    subject.strataWithoutSize = ["assessment", "looked after"]
    let summary = Summary(
      ReleasedTally(audits.tally, policy: .none),
      subject: subject,
      glossary: SampleAudits.glossary
    )
    let text = plain(SummaryReport(summary, provenance: SampleAudits.provenance).page)
    #expect(text.contains("drawn from strata (assessment and looked after), and the plan does not say how many files"))
    #expect(text.contains("if they were drawn at different rates, shares lean to those drawn more"))
  }

  @Test(arguments: ["dfe", "nhs", "threshold-2"])
  func aPackThatProtectsSaysThatItWeighsNothingAndTellsNoNumberOfAStratum(_ name: String) throws {
    let many = SampleAudits(files: 64, seed: 3, drawn: [("North", 90, 24), ("South", 4177, 40)])
    let report = report(many, policy: try #require(DisclosurePolicy(name)))
    let text = plain(report.page)
    #expect(text.contains("The strata of the frame were not read at one rate, and shares here are not weighted"))
    #expect(text.contains("drawn from strata (North and South) that were not read at one rate"))
    #expect(!text.contains("% weighted") && !text.contains("4177") && !text.contains("Each file read stands for"))
    #expect(!text.contains("finite population correction") && !text.contains("of 90"))
    let json = try report.json()
    #expect(json.contains("\"weighting\" : \"leftOut\"") && !json.contains("4177"))
    let rows = CSVRows(report.csv()).rows
    #expect(rows.filter { $0["kind"]?.hasSuffix("stratum") == true }.map { $0["stratum"] } == ["North", "South"])
    #expect(rows.allSatisfy { ["", "c"].contains($0["weight"] ?? "") && $0["sampled"] == "" })
    // The unweighted shares of the files read, as without strata and without a frame.
    let apart = SampleAudits(files: 64, seed: 3).summary(frame: nil, smallest: 5, policy: .none)
    #expect(report.summary.items.contains { $0.share != nil })
    for item in report.summary.items where item.share != nil && !report.summary.policy.isRounding {
      let other = try #require(apart.items.first { $0.key == item.key }?.share)
      #expect(item.share?.value == other.value && item.share?.interval == other.interval)
    }
  }

  @Test func documentsFollowTheirSchemas() throws {
    let later = SampleAudits(files: 22, seed: 6, questions: SampleAudits.laterQuestions)
    let comparison = audits.compared(to: later, filesInBoth: 3, questions: SampleAudits.laterQuestions)
    let documents = [
      ("summary", try report(audits).json()),
      ("summary", try report(audits, policy: try #require(DisclosurePolicy("dfe"))).json()),
      ("comparison", try ComparisonReport(comparison, provenance: SampleAudits.provenance).json()),
    ]
    for (schema, document) in documents {
      let check = try SchemaCheck(Data(contentsOf: Repository.url("docs/\(schema).schema.json")))
      #expect(try check.complaints(of: document) == [])
    }
  }

  // MARK: Worked out again, with the formulas of the page on formats

  /// A share of strata from the rows of a CSV: R, the standard error, and the degrees of freedom.
  private func share(_ rows: [[String: String]], strata: [[String: String]]) -> (Double, error: Double, Double) {
    func number(_ row: [String: String], _ column: String) -> Double { row.double(column) ?? 0 }
    let pairs = zip(strata, rows).map { ($0, $1) }
    let all = pairs.reduce(0) { $0 + number($1.0, "weight") * number($1.1, "counted") }
    let ratio = pairs.reduce(0) { $0 + number($1.0, "weight") * number($1.1, "met") } / all
    var variance = 0.0
    for (stratum, row) in pairs {
      let (read, weight) = (number(stratum, "drawn"), number(stratum, "weight"))
      let sum = number(row, "met") - ratio * number(row, "counted")
      let squares =
        number(row, "met_squared") - 2 * ratio * number(row, "met_times_counted")
        + ratio * ratio * number(row, "counted_squared")
      let rest = stratum["frame"] == "" ? 1 : 1 - read / number(stratum, "frame")
      variance += weight * weight * rest * read / (read - 1) * (squares - sum * sum / read)
    }
    let read = strata.reduce(0) { $0 + number($1, "drawn") }
    return (ratio, variance.squareRoot() / all, read - Double(strata.count))
  }

  private func close(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 1e-9 } ?? false }

  @Test func everyWeightedShareIsWorkedOutAgainFromTheCSV() throws {
    let csv = CSVRows(report(audits).csv())
    let strata = csv.rows("stratum")
    try #require(strata.count == 2)
    func rows(_ kind: String, like row: [String: String], _ names: [String]) -> [[String: String]] {
      csv.rows("\(kind)-stratum").filter { other in names.allSatisfy { other[$0] == row[$0] } }
    }
    let names = ["group", "checklist", "section", "item", "hash"]
    var seen = 0
    for kind in ["all", "section", "team", "service", "month", "team-section"] {
      for row in csv.rows(kind) where (row.double("counted") ?? 0) > 0 {
        let parts = rows(kind, like: row, kind == "all" ? [] : names)
        try #require(parts.count == 2, "\(kind)")
        let (ratio, error, freedom) = share(parts, strata: strata)
        #expect(close(row.double("share"), ratio) && close(row.double("standard_error"), error))
        if let low = row.double("low") {
          let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: Int(freedom)))
          #expect(close(low, max(0, ratio - t * error)))
        }
        seen += 1
      }
    }
    for row in csv.rows("item") where row.int("counted") > 0 {
      let parts = rows("item", like: row, names)
      let (ratio, error, _) = share(parts, strata: strata)
      #expect(close(row.double("share"), ratio))
      let isAlike = error * error < 1e-12
      let size = isAlike ? Double(row.int("counted")) : ratio * (1 - ratio) / (error * error)
      let (z, low) = (1.959963984540054, try #require(row.double("low")))
      let centre = (ratio + z * z / size / 2) / (1 + z * z / size)
      let half = z / (1 + z * z / size) * (ratio * (1 - ratio) / size + z * z / (4 * size * size)).squareRoot()
      #expect(abs(low - max(0, centre - half)) < 1e-9)
      seen += 1
    }
    #expect(seen > 20)
  }

  @Test func theJSONHasTheSameSumsAsTheCSV() throws {
    struct Document: Decodable {
      struct Sums: Decodable {
        var stratum: String
        var met: Int
        var counted: Int
      }
      struct Answers: Decodable { var strata: [Sums] }
      struct Item: Decodable { var strata: [Sums] }
      struct Stratum: Decodable, Equatable {
        var stratum: String
        var frame: Int
        var sampled: Int
        var read: Int
        var weight: Double
      }
      struct Grade: Decodable { var good: Int }
      struct Grades: Decodable { var strata: [Grade] }
      struct Overall: Decodable { var overall: Grades }
      var weighting: String
      var strata: [Stratum]
      var answers: Answers
      var items: [Item]
      var grades: Overall
    }
    let report = report(audits)
    let document = try JSONDecoder().decode(Document.self, from: Data(report.json().utf8))
    let csv = CSVRows(report.csv())
    #expect(document.weighting == "byFrame")
    #expect(document.strata.map(\.weight) == csv.rows("stratum").map { $0.double("weight") })
    #expect(document.strata.map(\.read) == [6, 8] && document.strata.map(\.frame) == [39, 169])
    #expect(document.answers.strata.map(\.met) == csv.rows("all-stratum").map { $0.int("met") })
    #expect(
      document.items.flatMap(\.strata).map(\.counted) == csv.rows("item-stratum").map { $0.int("counted") }
    )
    #expect(document.grades.overall.strata.map(\.good) == csv.rows("all-grades-stratum").map { $0.int("good") })
    #expect(document.grades.overall.strata.reduce(0) { $0 + $1.good } == csv.rows("all")[0].int("good"))
  }

  // MARK: Comparisons

  @Test func aComparisonWithNewFilesIsWeightedAndSaysSo() throws {
    let later = SampleAudits(files: 22, seed: 6)
    let comparison = audits.compared(to: later, filesInBoth: 0)
    let report = ComparisonReport(comparison, provenance: SampleAudits.provenance)
    let text = plain(report.page)
    #expect(text.contains("The strata of 2026-H1 were not read at one rate, so its shares are weighted"))
    #expect(text.contains("% weighted"))
    let csv = CSVRows(report.csv())
    for row in csv.rows("item") where row["comparable"] == "true" {
      let first = try #require(row.double("first_share"))
      let second = Double(row.int("second_met")) / Double(row.int("second_counted"))
      #expect(close(row.double("difference"), second - first))
      let parts = csv.rows("item-stratum").filter { $0["item"] == row["item"] }
      let sums = parts.reduce((0.0, 0.0)) { sums, part in
        let weight = part.double("first_weight") ?? 0
        return (sums.0 + weight * Double(part.int("first_met")), sums.1 + weight * Double(part.int("first_counted")))
      }
      #expect(parts.count == 2 && close(first, sums.0 / sums.1))
    }
    let overall = try #require(csv.rows("overall").first)
    let strata = csv.rows("overall-stratum").map { row in
      Dictionary(
        uniqueKeysWithValues: row.compactMap { key, value in
          key.hasPrefix("first_") ? (String(key.dropFirst(6)), value) : nil
        }
      )
    }
    let (ratio, error, _) = share(strata, strata: strata.map { $0.merging(["frame": ""]) { $1 } })
    #expect(close(overall.double("first_share"), ratio))
    let sums = try #require(ClusteredShare(comparison.levels.files.second)?.standardError)
    #expect(close(overall.double("standard_error"), (error * error + sums * sums).squareRoot()))
  }

  @Test func whereEachFileIsComparedWithItselfNothingIsWeightedAndThePageSaysSo() {
    let later = SampleAudits(files: 14, seed: 9, drawn: Self.drawn)
    let text = plain(
      ComparisonReport(audits.compared(to: later, filesInBoth: 14), provenance: SampleAudits.provenance).page
    )
    #expect(text.contains("Each file is compared with itself, so changes are those of the files read"))
    #expect(!text.contains("% weighted"))
  }
}
