import AuditPages
import AuditReports
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

/// The intervals of a pack worked out again from its JSON and its CSV, with the formulas of the page on formats.
@Suite struct RecomputedIntervalTests {
  private struct Document: Decodable {
    struct Answers: Decodable {
      var files: Int
      var met: Int
      var counted: Int
      var low: Double?
      var high: Double?
      var standardError: Double?
      var metSquared: Int
      var metTimesCounted: Int
      var countedSquared: Int
      var frame: Int?
      var drawn: Int
    }

    struct Section: Decodable { var answers: Answers }
    struct Grades: Decodable {
      var overall: [String: Int]
      var sections: [Section]
    }
    struct Audits: Decodable { var signed: Int }

    var audits: Audits
    var answers: Answers
    var grades: Grades
    var teams: [Section]
    var services: [Section]
    var months: [Section]

    var all: [Answers] {
      [answers] + (grades.sections + teams + services + months).map(\.answers)
    }
  }

  /// What the table of formulas calls the correction; 1 where there is none.
  private func remainder(_ answers: Document.Answers) -> Double {
    guard let frame = answers.frame, Double(answers.drawn) / Double(frame) > 0.05 else { return 1 }
    return 1 - Double(answers.drawn) / Double(frame)
  }

  private func close(_ left: Double?, _ right: Double) -> Bool { left.map { abs($0 - right) < 1e-9 } ?? false }

  @Test("one correction for the frame serves the whole and each of its parts", arguments: [nil, 40, 310, 600])
  func clusteredIntervals(_ frame: Int?) throws {
    let report = SummaryReport(
      SampleAudits(files: 22, seed: 1).summary(frame: frame),
      provenance: SampleAudits.provenance
    )
    let document = try JSONDecoder().decode(Document.self, from: Data(report.json().utf8))
    try #require(document.all.count >= 8)
    for answers in document.all {
      let (files, counted) = (Double(answers.files), Double(answers.counted))
      let ratio = Double(answers.met) / counted
      let squares =
        Double(answers.metSquared) - 2 * ratio * Double(answers.metTimesCounted)
        + ratio * ratio * Double(answers.countedSquared)
      let error = (files / (files - 1) * squares * remainder(answers)).squareRoot() / counted
      #expect(close(answers.standardError, error))
      let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: answers.files - 1))
      #expect(close(answers.low, max(0, ratio - t * error)) && close(answers.high, min(1, ratio + t * error)))
      #expect(answers.frame == frame && answers.drawn == document.audits.signed)
    }
    let rows = CSVRows(report.csv())
    let row = try #require(rows.rows("section").first)
    let section = document.grades.sections[0].answers
    #expect(row.int("met_squared") == section.metSquared && row.int("counted_squared") == section.countedSquared)
    #expect(row.int("met_times_counted") == section.metTimesCounted && row.int("drawn") == section.drawn)
  }

  private struct AgreementPart: Decodable {
    struct Product: Decodable {
      var first: String
      var second: String
      var sum: Int
    }
    struct Coefficient: Decodable {
      var value: Double
      var low: Double
      var high: Double
      var standardError: Double
    }
    struct Pair: Decodable {
      var first: String
      var second: String
      var count: Int
    }
    struct Measures: Decodable {
      var files: Int
      var compared: Int
      var same: Int
      var standardError: Double?
      var gwet: Coefficient
      var alpha: Coefficient
      var pairs: [Pair]
      var products: [Product]?
    }
    struct Parts: Decodable {
      var answers: Measures
      var grades: Measures
    }
    var agreement: Parts
  }

  @Test func agreementIsWorkedOutFromItsProducts() throws {
    let report = SummaryReport(SampleAudits(files: 30, seed: 1).summary(), provenance: SampleAudits.provenance)
    let answers = try JSONDecoder().decode(AgreementPart.self, from: Data(report.json().utf8)).agreement.answers
    let names = ["same", "met", "partlyMet", "notMet", "notEvidenced", "notApplicable", "notSeen"]
    let products = try #require(answers.products)
    func product(_ one: String, _ other: String) -> Double {
      Double(
        products.first { ($0.first, $0.second) == (one, other) || ($0.second, $0.first) == (one, other) }?.sum ?? -1
      )
    }
    let (files, compared, same) = (Double(answers.files), Double(answers.compared), Double(answers.same))
    let given = names.dropFirst().map { name in
      Double(answers.pairs.reduce(0) { $0 + ($1.first == name ? $1.count : 0) + ($1.second == name ? $1.count : 0) })
    }
    func error(_ slopes: [Double]) -> Double {
      var squares = 0.0
      for (row, one) in names.enumerated() {
        for (column, other) in names.enumerated() { squares += slopes[row] * slopes[column] * product(one, other) }
      }
      let sum = zip(slopes, [same] + given).reduce(0) { $0 + $1.0 * $1.1 }
      return (files / (files - 1) * (squares - sum * sum / files)).squareRoot()
    }
    let parts = given.map { $0 / (2 * compared) }
    let q = parts.reduce(0) { $0 + $1 * $1 }
    let e = (1 - q) / 5
    let r = (1 - same / compared) / (1 - e)
    let slopes =
      [1 / (compared * (1 - e))] + parts.map { (2 * r * ($0 - q) / 5 - same / compared) / (2 * compared * (1 - e)) }
    #expect(close(answers.gwet.value, 1 - r) && close(answers.gwet.standardError, error(slopes)))
    let all = 2 * compared
    let (d, expected) = (2 * (compared - same), all * all - given.reduce(0) { $0 + $1 * $1 })
    let others =
      [2 * (all - 1) / expected] + given.map { (2 * (all - 1) * d * (all - $0) / expected - d - (all - 1)) / expected }
    #expect(close(answers.alpha.value, 1 - (all - 1) * d / expected))
    #expect(close(answers.alpha.standardError, error(others)))
    let t = try #require(StudentT.quantile(0.975, degreesOfFreedom: answers.files - 1))
    #expect(close(answers.gwet.low, max(-1, 1 - r - t * error(slopes))))
    var sums = FileSums()
    (sums.files, sums.met, sums.counted) = (answers.files, answers.same, answers.compared)
    let outcomes = Array(names.dropFirst())
    sums.metSquared = Int(product("same", "same"))
    sums.metTimesCounted = Int(outcomes.reduce(0) { $0 + product("same", $1) }) / 2
    sums.countedSquared = Int(outcomes.reduce(0) { sum, one in outcomes.reduce(sum) { $0 + product(one, $1) } }) / 4
    #expect(close(answers.standardError, try #require(ClusteredShare(sums)?.standardError)))
    let rows = CSVRows(report.csv()).rows("answer-product")
    #expect(
      rows.map { $0.int("compared") } == products.map(\.sum) && rows.map { $0["first_gave"] } == products.map(\.first)
    )
  }

  @Test func agreementOfGradesIsWorkedOutFromItsPairs() throws {
    let report = SummaryReport(SampleAudits(files: 30, seed: 1).summary(), provenance: SampleAudits.provenance)
    let grades = try JSONDecoder().decode(AgreementPart.self, from: Data(report.json().utf8)).agreement.grades
    let names = ["outstanding", "good", "requiresImprovement", "inadequate"]
    let files = Double(grades.files)
    func part(_ row: Int, _ column: Int) -> Double {
      Double(grades.pairs.first { ($0.first, $0.second) == (names[row], names[column]) }?.count ?? 0) / files
    }
    let cells = (0..<4).flatMap { row in (0..<4).map { (row: row, column: $0) } }
    func weight(_ row: Int, _ column: Int) -> Double { 1 - Double(abs(row - column)) / 3 }
    let given = (0..<4).map { grade in (0..<4).reduce(0.0) { $0 + part(grade, $1) + part($1, grade) } / 2 }
    let c = cells.reduce(0) { $0 + weight($1.row, $1.column) } / 12
    let e = c * given.reduce(0) { $0 + $1 * (1 - $1) }
    let r = (1 - cells.reduce(0) { $0 + weight($1.row, $1.column) * part($1.row, $1.column) }) / (1 - e)
    func number(_ cell: (row: Int, column: Int)) -> Double {
      weight(cell.row, cell.column) + r * c * (given[cell.row] + given[cell.column])
    }
    let mean = cells.reduce(0) { $0 + part($1.row, $1.column) * number($1) }
    let variance = cells.reduce(0) { $0 + part($1.row, $1.column) * (number($1) - mean) * (number($1) - mean) }
    #expect(close(grades.gwet.value, 1 - r))
    #expect(close(grades.gwet.standardError, (variance / (files - 1)).squareRoot() / (1 - e)))
  }

  @Test func theIntervalOfTheGradesCanBeWorkedOutFromTheirCounts() throws {
    let report = SummaryReport(
      SampleAudits(files: 22, seed: 1).summary(frame: 60),
      provenance: SampleAudits.provenance
    )
    let document = try JSONDecoder().decode(Document.self, from: Data(report.json().utf8))
    let grades = document.grades.overall
    let total = grades.values.reduce(0, +)
    let good = (grades["outstanding"] ?? 0) + (grades["good"] ?? 0)
    let (n, drawn, frame) = (Double(total), Double(document.audits.signed), 60.0)
    let (p, z, size) = (Double(good) / n, 1.959964, n + drawn * (n - 1) / (frame - drawn))
    let middle = (p + z * z / (2 * size)) / (1 + z * z / size)
    let half = z * (p * (1 - p) / size + z * z / (4 * size * size)).squareRoot() / (1 + z * z / size)
    let words = "95 % interval \(Int((100 * (middle - half)).rounded())) to \(Int((100 * (middle + half)).rounded())) %"
    let text = report.text(width: 400).replacing("\u{A0}", with: " ")
    #expect(text.contains("\(good) of \(total) files (") && text.contains(words), "\(words)")
  }
}
