import AuditPages
import AuditReports
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@Suite("Every number of a page can be worked out again from its CSV")
struct RecomputationTests {
  private struct Document: Decodable {
    struct Item: Decodable {
      var item: String
      var met: Int
      var counted: Int
      var share: Double?
      var low: Double?
      var high: Double?
    }

    var items: [Item]
  }

  private let audits = SampleAudits(files: 22, seed: 1).withTwoOpen()

  @Test func summaryItemsAgreeWithTheirCountsAndWithTheJSON() throws {
    let report = SummaryReport(audits.summary(), provenance: SampleAudits.provenance)
    let rows = CSVRows(report.csv()).rows("item")
    let items = try JSONDecoder().decode(Document.self, from: Data(report.json().utf8)).items
    try #require(rows.count == 10 && items.count == 10)
    for (row, item) in zip(rows, items) {
      let counted = row.int("met") + row.int("partly_met") + row.int("not_met") + row.int("not_evidenced")
      #expect(row.int("counted") == counted)
      #expect(counted + row.int("not_applicable") + row.int("not_seen") == 22)
      let share = try #require(
        Share(met: row.int("met"), counted: counted, frame: row.int("frame"), drawn: row.int("drawn"))
      )
      #expect(row.double("share") == share.value)
      #expect(row.double("low") == share.interval?.low)
      #expect(row.double("high") == share.interval?.high)
      #expect(item.item == row["item"] && item.met == row.int("met") && item.counted == counted)
      #expect(item.share == row.double("share"))
      #expect(item.low == row.double("low"))
      #expect(item.high == row.double("high"))
    }
  }

  @Test func summaryTotalsAgreeWithItemsAndTeams() throws {
    let rows = CSVRows(SummaryReport(audits.summary(), provenance: SampleAudits.provenance).csv())
    let all = try #require(rows.rows("all").first)
    for column in ["met", "counted"] {
      #expect(rows.rows("item").reduce(0) { $0 + $1.int(column) } == all.int(column))
    }
    for column in ["planned", "started", "signed", "met", "counted", "good", "inadequate"] {
      for kind in ["team", "service"] {
        #expect(rows.rows(kind).reduce(0) { $0 + $1.int(column) } == all.int(column), "\(kind) \(column)")
      }
    }
    #expect(all.int("planned") == 24 && all.int("signed") == 22)
    let share = try #require(all.double("share"))
    let error = try #require(all.double("standard_error"))
    let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: all.int("files") - 1))
    #expect(all.double("low") == share - t * error)
    #expect(all.double("high") == share + t * error)
  }

  @Test func comparisonItemsAgreeWithTheirCounts() throws {
    let later = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions)
    let comparison = audits.compared(to: later, filesInBoth: 6, questions: SampleAudits.laterQuestions)
    let rows = CSVRows(ComparisonReport(comparison, provenance: SampleAudits.provenance).csv()).rows("item")
    let compared = rows.filter { $0["comparable"] == "true" }
    try #require(compared.count == 7)
    for row in compared {
      let first = try #require(Share(met: row.int("first_met"), counted: row.int("first_counted")))
      let second = try #require(Share(met: row.int("second_met"), counted: row.int("second_counted")))
      let difference = try #require(Difference(first: first, second: second))
      #expect(row.double("difference") == difference.value)
      #expect(row.double("low") == difference.interval.low)
      #expect(row.double("p") == difference.pValue)
    }
    #expect(Holm.adjusted(compared.compactMap { $0.double("p") }) == compared.compactMap { $0.double("adjusted_p") })
    for row in rows where row["comparable"] == "false" {
      #expect(row["difference"] == "" && row["why"] != "" && row["verdict"] == "not comparable")
    }
  }

  @Test(arguments: [0, 6, 22]) func levelsAreWorkedOutFromTheirSums(_ filesInBoth: Int) throws {
    let later = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions)
    let comparison = audits.compared(to: later, filesInBoth: filesInBoth, questions: SampleAudits.laterQuestions)
    let csv = CSVRows(ComparisonReport(comparison, provenance: SampleAudits.provenance).csv())
    let rows = csv.rows("overall") + csv.rows("section")
    try #require(rows.count == 4)
    var tested: [[String: String]] = []
    for row in rows {
      func number(_ column: String) -> Double { row.double(column) ?? .nan }
      let sides = ["first", "second"].map { side in
        let (files, met, counted) = (number("\(side)_files"), number("\(side)_met"), number("\(side)_counted"))
        let ratio = met / counted
        let squares =
          number("\(side)_met_squared") - 2 * ratio * number("\(side)_met_times_counted")
          + ratio * ratio * number("\(side)_counted_squared")
        return (
          files: files, ratio: ratio, counted: counted, variance: files / (files - 1) * squares / (counted * counted)
        )
      }
      let (one, two, both) = (sides[0], sides[1], number("both_files"))
      let products =
        number("met_met") - two.ratio * number("met_counted") - one.ratio * number("counted_met")
        + one.ratio * two.ratio * number("counted_counted")
      let covariance = both > 1 ? both / (both - 1) * products / (one.counted * two.counted) : 0
      let error = (one.variance + two.variance - 2 * covariance).squareRoot()
      let sum = one.variance + two.variance
      let freedom =
        both > 1
        ? min(one.files, two.files) - 1
        : sum * sum / (one.variance * one.variance / (one.files - 1) + two.variance * two.variance / (two.files - 1))
      let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: freedom))
      let difference = two.ratio - one.ratio
      for (column, value) in [
        ("difference", difference), ("covariance", covariance), ("standard_error", error),
        ("degrees_of_freedom", freedom), ("low", max(-1, difference - t * error)),
        ("high", min(1, difference + t * error)),
        ("p", try #require(StudentT.twoSidedProbability(beyond: difference / error, degreesOfFreedom: freedom))),
      ] {
        #expect(abs(number(column) - value) < 1e-7, "\(column)")
      }
      if row["kind"] == "section" { tested.append(row) }
    }
    #expect(Holm.adjusted(tested.compactMap { $0.double("p") }) == tested.compactMap { $0.double("adjusted_p") })
    let groups = csv.rows("service")
    for column in ["first_met", "first_counted", "second_met", "second_counted"] {
      #expect(groups.reduce(0) { $0 + $1.int(column) } == csv.rows("overall")[0].int(column), "\(column)")
    }
    #expect(csv.rows("overall")[0].int("questions") == 7)
  }

  @Test func whatEarlierPeriodsAreToldFromIsInThePack() throws {
    var context = SummaryContext()
    context.earlier = [SampleAudits(files: 20, seed: 4).summary(title: "Earlier")]
    let report = SummaryReport(audits.summary(), context: context, provenance: SampleAudits.provenance)
    let csv = CSVRows(report.csv())
    let (period, months) = (try #require(csv.rows("earlier").first), csv.rows("earlier-month"))
    #expect(period.int("signed") == 20 && period["period"] == "2026-H1")
    #expect(months.reduce(0) { $0 + $1.int("met") } == period.int("met"))
    #expect(csv.rows("earlier-item").reduce(0) { $0 + $1.int("counted") } == period.int("counted"))
    #expect(try report.json().contains("\"months\""))
  }

  @Test func pairsAgreeWithTheirShares() throws {
    let comparison = audits.compared(to: SampleAudits(files: 22, seed: 2, better: 30), filesInBoth: 22)
    let rows = CSVRows(ComparisonReport(comparison, provenance: SampleAudits.provenance).csv()).rows("item")
      .filter { $0["comparable"] == "true" }
    try #require(rows.count >= 8)
    for row in rows {
      let pairs = try #require(
        PairedCounts(
          metBoth: row.int("both"),
          metFirstOnly: row.int("first_only"),
          metSecondOnly: row.int("second_only"),
          metNeither: row.int("neither")
        )
      )
      #expect(row.int("first_met") == pairs.first.met && row.int("second_met") == pairs.second.met)
      #expect(row.int("first_counted") == pairs.total)
      #expect(row.double("p") == McNemar(pairs).midP)
      #expect(row["method"] == "newcombe-paired")
    }
  }
}
