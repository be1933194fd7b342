import AuditRules
import AuditTestSupport
import Foundation
import Testing

/// How the text rules agree with public labelled examples; the labels are their sources' own and noisy.
@Suite struct LabelledWordingTests {
  struct Row {
    let text: String
    let label: String
    let kind: String
  }

  struct Agreement: CustomStringConvertible {
    var bothYes = 0
    var ruleOnly = 0
    var labelOnly = 0
    var bothNo = 0

    init(_ rows: [Row], good: String, _ names: (Row) -> Bool) {
      for row in rows {
        switch (names(row), row.label == good) {
        case (true, true): bothYes += 1
        case (true, false): ruleOnly += 1
        case (false, true): labelOnly += 1
        case (false, false): bothNo += 1
        }
      }
    }

    var precision: Double { Double(bothYes) / Double(max(bothYes + ruleOnly, 1)) }
    var recall: Double { Double(bothYes) / Double(max(bothYes + labelOnly, 1)) }
    var description: String {
      """
      rule and label yes \(bothYes), rule only \(ruleOnly), label only \(labelOnly), neither \(bothNo); \
      precision \(bothYes)/\(bothYes + ruleOnly), recall \(bothYes)/\(bothYes + labelOnly)
      """
    }
  }

  private func rows(_ path: String) throws -> [Row]? {
    guard let url = Repository.sample(path) else { return nil }
    return try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      return Row(text: cells[0], label: cells[1], kind: cells.count > 3 ? cells[3] : "")
    }
  }

  @Test func smartOutcomesAgreeWithTheirLabels() throws {
    guard let rows = try rows("text/smart.tsv") else { return }
    let rule = try #require(Rule.named("plan-outcomes-smart"))
    let named: (Row) -> Int = { row in
      let aspects = rule.occurrence(forText: row.text)?.aspects ?? Aspects()
      return [Aspect.what, .measure, .when].count { aspects[$0] == .named }
    }
    let two = Agreement(rows, good: "smart") { named($0) >= 2 }
    let some = Agreement(rows, good: "smart") { rule.occurrence(forText: $0.text)?.outcome != .notMet }
    let all = Agreement(rows, good: "smart") { rule.occurrence(forText: $0.text)?.outcome == .met }
    print("smart.tsv, at least two of what, how much and when: \(two)")
    print("smart.tsv, met or partly met: \(some)")
    print("smart.tsv, met: \(all)")
    for row in rows where (named(row) >= 2) != (row.label == "smart") { print("  differs: \(row.label): \(row.text)") }
    #expect(two.precision >= 0.8)
    #expect(two.recall >= 0.7)
    #expect(all.ruleOnly == 0)
  }

  @Test func recordingsOfChildrensViewsAgreeWithTheirLabels() throws {
    guard let rows = try rows("text/voice.tsv")?.filter({ $0.kind.hasPrefix("recording") }) else { return }
    let rule = try #require(Rule.named("childs-views-evidenced"))
    let agreement = Agreement(rows, good: "good") {
      [.met, .partlyMet].contains(rule.occurrence(forText: $0.text)?.outcome)
    }
    print("voice.tsv, recordings: \(agreement)")
    #expect(agreement.precision >= 0.6)
    #expect(agreement.recall >= 0.5)
  }

  @Test func inspectorsRemarksAreNoChildsViews() throws {
    guard let rows = try rows("text/voice.tsv")?.filter({ $0.kind == "inspector finding" }) else { return }
    let rule = try #require(Rule.named("childs-views-evidenced"))
    #expect(rows.count >= 10)
    for row in rows { #expect(rule.occurrence(forText: row.text)?.outcome == .notEvidenced, "\(row.text)") }
  }

  @Test func inspectorsRemarksAreNoDecisions() throws {
    guard let rows = try rows("text/supervision.tsv") else { return }
    let rule = try #require(Rule.named("supervision-decisions-on-file"))
    let recordings = rows.filter { $0.kind.hasPrefix("recording") }
    if recordings.isEmpty {
      print("supervision.tsv holds inspectors' remarks only; agreement cannot be measured on it")
    }
    #expect(rows.count >= 10)
    for row in rows where row.kind == "inspector finding" {
      #expect(rule.occurrence(forText: row.text)?.outcome != .met, "\(row.text)")
    }
  }
}
