import AuditPages
import AuditReports
import AuditSummaries
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
