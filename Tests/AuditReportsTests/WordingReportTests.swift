import AuditReports
import AuditRules
import Foundation
import Testing

@Suite("A wording with its marks")
struct WordingReportTests {
  private func report(_ text: String, _ spans: [Span]) -> WordingReport {
    WordingReport(
      rule: "plan-outcomes-smart",
      text: text,
      occurrence: Occurrence(subject: "text", outcome: .partlyMet, reason: "it names who, and no time", spans: spans)
    )
  }

  @Test func marksStandBelowTheWordsThatCount() {
    let text = "Mother will attend as soon as possible"
    let spans = [Span(start: 0, end: 6, says: "who"), Span(start: 19, end: 38, says: "names no time")]
    #expect(
      report(text, spans).text(width: 60) == """
        plan-outcomes-smart: partly met
          it names who, and no time

          Mother will attend as soon as possible
          ^^^^^^ who
                             ^^^^^^^^^^^^^^^^^^^ names no time

        """
    )
  }

  @Test func bytesAndColumnsStayInStepOutsideASCII() {
    let text = "Zoë’s mother 世界 by Friday"
    let start = text.utf8.count - "by Friday".utf8.count
    let lines = report(text, [Span(start: start, end: text.utf8.count, says: "by when")]).text(width: 60)
      .split(separator: "\n")
    #expect(lines[2] == "  Zoë’s mother 世界 by Friday")
    #expect(lines[3] == "                    ^^^^^^^^^ by when")
  }

  @Test func aLongWordingIsBrokenAndEveryPartOfASpanIsMarked() {
    let text = "Father will take him to the clinic on the first Monday of each month until the end of May"
    let lines = report(text, [Span(start: 35, end: 75, says: "by when")]).text(width: 44).split(separator: "\n")
    #expect(lines.filter { $0.contains("^") }.count == 2)
    #expect(lines.allSatisfy { $0.count <= 44 })
  }

  @Test func noLineIsWiderThanThePage() {
    let lines = report(String(repeating: "a", count: 90), []).text(width: 44).split(separator: "\n")
    #expect(lines.dropFirst(2).map(\.count) == [44, 44, 8, 37])
  }

  @Test func spansOutsideTheTextAreLeftOut() {
    let text = report("short", [Span(start: 40, end: 50, says: "x"), Span(start: 3, end: 3, says: "y")]).text(width: 40)
    #expect(!text.contains("^"))
  }

  @Test func programsGetTheBytes() throws {
    let json = try report("Mother", [Span(start: 0, end: 6, says: "who")]).json()
    let value = try #require(JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(value["outcome"] as? String == "partlyMet")
    #expect(value["rule"] as? String == "plan-outcomes-smart")
    let span = try #require((value["spans"] as? [[String: Any]])?.first)
    #expect(span["start"] as? Int == 0 && span["end"] as? Int == 6 && span["says"] as? String == "who")
  }

  @Test func whatIsMissingIsAskedFor() throws {
    let occurrence = try #require(
      Rule.named("plan-outcomes-smart")?.occurrence(forText: "Mother to ring the school", as: .action)
    )
    let report = WordingReport(rule: "plan-outcomes-smart", text: "Mother to ring the school", occurrence: occurrence)
    #expect(
      report.text(width: 90).contains("  Named: what, who.\n  To ask: By when? How will anyone know? For whom?\n")
    )
    let value = try #require(
      JSONSerialization.jsonObject(with: Data(try report.json().utf8)) as? [String: Any]
    )
    let aspects = try #require(value["aspects"] as? [String: Bool])
    #expect(aspects == ["what": true, "who": true, "when": false, "measure": false, "forWhom": false])
    #expect(value["reads"] as? [String] == [])
  }
}
