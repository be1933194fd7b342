import AuditSummaries
import AuditTestSupport
import Testing

@testable import AuditPages
@testable import AuditReports

@Suite("Pages for a browser")
struct PageTests {
  static var reports: [any Report] {
    let first = SampleAudits(files: 22, seed: 1)
    let later = SampleAudits(files: 24, seed: 2, questions: SampleAudits.laterQuestions)
    return [
      SummaryReport(first.summary(), provenance: SampleAudits.provenance),
      SummaryReport(SampleAudits(files: 0, seed: 1).summary(), provenance: SampleAudits.provenance),
      ComparisonReport(
        first.compared(to: later, filesInBoth: 6, questions: SampleAudits.laterQuestions),
        provenance: SampleAudits.provenance
      ),
      CheckReport(SampleChecks.counts, provenance: SampleChecks.provenance),
    ]
  }

  @Test func everyPageIsWellFormedWithOneHeadingAndItsLandmarks() throws {
    for report in Self.reports {
      let page = try #require(WellFormedPage(report.html()))
      for element in ["h1", "main", "header", "footer", "title"] {
        // A chart has a title of its own.
        #expect(page.elements[element, default: 0] >= 1)
      }
      #expect(page.elements["h1"] == 1 && page.elements["main"] == 1)
      #expect(page.attributes.contains { $0.element == "html" && $0.name == "lang" && $0.value == "en-GB" })
      #expect(page.elements["caption"] == page.elements["table"])
      #expect(page.elements["figcaption"] == page.elements["figure"])
      #expect(page.elements["th"] == page.values(of: "scope").count)
    }
  }

  @Test func everyNameIsThereOnceAndEveryReferenceHasItsTarget() throws {
    for report in Self.reports {
      let page = try #require(WellFormedPage(report.html()))
      #expect(Set(page.ids).count == page.ids.count)
      let references =
        page.values(of: "aria-labelledby").flatMap { $0.split(separator: " ").map(String.init) }
        + page.values(of: "href").map { String($0.dropFirst()) }
      #expect(!references.isEmpty)
      for reference in references { #expect(page.ids.contains(reference), "\(reference)") }
    }
  }

  @Test func aPageLoadsNothingAndRunsNothing() throws {
    for report in Self.reports {
      let html = report.html()
      let page = try #require(WellFormedPage(html))
      for element in ["script", "link", "img", "iframe", "object", "form"] { #expect(page.elements[element] == nil) }
      #expect(page.values(of: "src").isEmpty)
      #expect(page.values(of: "href").allSatisfy { $0.hasPrefix("#") })
      // A pattern of a drawing is named within the page.
      #expect(!html.replacing("url(#", with: "").contains("url(") && !html.contains("@import"))
    }
  }

  @Test(arguments: [40, 60, 80, 100, 140])
  func noLineOfTextIsTooLong(_ width: Int) {
    for report in Self.reports {
      for line in report.text(width: width).split(separator: "\n") {
        #expect(TextWrap.width(of: line) <= width, "\(line)")
      }
    }
  }

  @Test func everyFormatEndsWithALineEnd() throws {
    for report in Self.reports {
      for format in ReportFormat.allCases.filter(\.isText) {
        #expect(try report.rendered(as: format).hasSuffix("\n") || format == .csv)
      }
      #expect(report.csv().hasSuffix("\r\n"))
    }
  }

  @Test func theSameCountsGiveTheSameBytesInWhateverOrderTheyCame() throws {
    let audits = SampleAudits(files: 22, seed: 1)
    let more = SampleAudits(files: 9, seed: 4, teams: ["Zebra", "Children with disabilities"])
    var forwards = audits
    forwards.tally += more.tally
    var backwards = more
    backwards.tally += audits.tally
    let reports = [forwards, backwards].map { SummaryReport($0.summary(), provenance: SampleAudits.provenance) }
    for format in ReportFormat.allCases.filter(\.isText) {
      #expect(try reports[0].rendered(as: format) == reports[1].rendered(as: format), "\(format)")
    }
  }
}
