import AuditRules
import AuditSummaries
import AuditTestSupport
import Foundation
import Testing

@testable import AuditPages
@testable import AuditReports

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Text that tries to be more than text")
struct HostileTextTests {
  static let hostile = "=1+1</title><script>alert(\"x\")</script><img src=x onerror='y'>&amp;|\u{1B}[2J\u{202E}\u{0}"

  static var provenance: Provenance {
    Provenance(command: hostile, version: hostile, generated: hostile, lines: [hostile])
  }

  static let questions = SampleAudits.questions.map { question in
    var question = question
    question.words = hostile
    question.section = hostile
    question.item = hostile + question.item
    question.hash = hostile
    return question
  }

  static let audits = SampleAudits(files: 12, seed: 3, questions: questions, teams: [hostile, "B"])

  static var reports: [any Report] {
    let comparison = audits.compared(to: audits, filesInBoth: 4, questions: questions)
    var counts = CheckCounts(counting: [.init(rule: hostile, question: hostile, revision: 1)])
    counts.add([SampleChecks.finding(hostile, [.met, .notMet])], team: hostile)
    return [
      SummaryReport(audits.summary(title: hostile, questions: questions), provenance: provenance),
      ComparisonReport(comparison, provenance: provenance),
      CheckReport(counts, provenance: provenance),
    ]
  }

  @Test func htmlHoldsNoMarkupOfIt() {
    for report in Self.reports {
      let html = report.html()
      #expect(!html.contains("<script") && !html.contains("<img") && !html.contains("\u{1B}"))
      #expect(!html.contains("\u{202E}"))
      #expect(html.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
      #expect(WellFormedPage(html)?.elements["h1"] == 1)
    }
  }

  @Test func markdownHoldsNoMarkupOfIt() {
    for report in Self.reports {
      // In a line that is shown letter by letter nothing is markup.
      let markdown = report.markdown().split(separator: "\n", omittingEmptySubsequences: false)
        .filter { !$0.hasPrefix("    ") }.joined(separator: "\n")
      #expect(!markdown.contains("<script") && !markdown.contains("<img") && !markdown.contains("\u{1B}"))
      // Every row of a table has as many bars as its heading.
      for table in markdown.split(separator: "\n\n") where table.hasPrefix("|") {
        let bars = table.split(separator: "\n").map { $0.replacing("\\|", with: "").filter { $0 == "|" }.count }
        #expect(Set(bars).count == 1)
      }
    }
  }

  @Test func textHoldsNoControlCharacter() {
    for report in Self.reports {
      let control = report.text(width: 80).unicodeScalars.filter { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E }
      #expect(control.isEmpty)
    }
  }

  @Test func noCellOfTheCSVIsAFormula() {
    for report in Self.reports {
      let rows = CSVRows(report.csv())
      #expect(!rows.rows.isEmpty)
      for row in rows.rows {
        for cell in row.values where Double(cell) == nil {
          #expect(cell.first.map { "=+-@\t\r".contains($0) } != true, "\(cell)")
        }
      }
    }
  }

  @Test func jsonStaysJSON() throws {
    for report in Self.reports {
      #expect(try JSONSerialization.jsonObject(with: Data(report.json().utf8)) is [String: Any])
    }
  }
}
