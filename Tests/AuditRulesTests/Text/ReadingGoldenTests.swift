import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// What each text rule reads in each wording of the fixtures, word for word: a change of a table that moves a reading that it was
/// not made for is seen here.
@Suite struct ReadingGoldenTests {
  @Test(
    arguments: [
      ("plan", "plan-outcomes-smart"), ("supervision", "supervision-decisions-on-file"),
      ("voice", "childs-views-evidenced"),
    ]
  )
  func everyWordingIsReadAsItWas(_ set: String, _ rule: String) throws {
    let rule = try #require(Rule.named(rule))
    let folder = Repository.url("Tests/AuditRulesTests/Fixtures/wordings")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "tsv" && $0.lastPathComponent.hasPrefix(set) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    var lines: [String] = []
    for file in files {
      for row in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        lines.append("\(cells[0])\t\(Self.reading(of: String(cells[1]), by: rule))")
      }
    }
    #expect(lines.count > 100)
    let complaint = try GoldenText.complaint(
      about: lines.joined(separator: "\n") + "\n",
      at: "Tests/AuditRulesTests/Fixtures/readings/\(set).txt"
    )
    if let complaint { Issue.record("\(complaint)") }
  }

  /// The outcome, the aspects named and missing, and each mark with its words.
  private static func reading(of text: String, by rule: Rule) -> String {
    guard let found = rule.occurrence(forText: text) else { return "not a text" }
    let aspects = Aspect.allCases.compactMap { aspect in
      found.aspects[aspect].map { "\($0 == .named ? "+" : $0 == .missing ? "-" : "?")\(aspect.rawValue)" }
    }
    let bytes = Array(text.utf8)
    let marks = found.spans.map { span in
      "[\(span.says): \(String(decoding: bytes[span.start..<span.end], as: UTF8.self))]"
    }
    return ([found.outcome.rawValue] + aspects + found.reads.map { "\($0)" } + marks).joined(separator: " ")
  }
}
