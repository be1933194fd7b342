import AuditTestSupport
import Foundation
import Testing

/// Sentences of the shipped packs and of their comparison, walked back to the journals by a reading of its own.
///
/// Covered: how many of how many planned audits are signed; whole files graded good or better; answers met over all
/// questions; the question least often met; questions with a target; concerns; files read twice, and how many answers and
/// grades of them are alike. Intervals are held by `RecomputedIntervalTests` against the document that the page is made
/// from.
@Suite struct SentenceRecountTests {
  private typealias Audit = RecountTests.Audit
  private let recount = RecountTests()

  private func plain(_ text: String) -> String {
    text.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private func pack(_ round: String) throws -> String { plain(try recount.output(["summarise", round])) }

  private func first(_ round: String) throws -> [Audit] {
    try recount.audits(round).filter { $0.isSigned && !$0.isSecond }
  }

  private func goodOrBetter(_ audits: [Audit]) -> Int {
    audits.count { audit in
      audit.grades.values.contains { $0.section.isEmpty && ["good", "outstanding"].contains($0.grade) }
    }
  }

  /// Met and counted answers of each question, by its place and wording.
  private func shares(_ audits: [Audit]) -> [String: (item: String, met: Int, counted: Int)] {
    var shares: [String: (item: String, met: Int, counted: Int)] = [:]
    for audit in audits {
      for answer in audit.answers.values where !audit.dormant.contains(answer.item) {
        guard !["notApplicable", "notSeen"].contains(answer.outcome) else { continue }
        shares[answer.key, default: (answer.item, 0, 0)].counted += 1
        if answer.outcome == "met" { shares[answer.key, default: (answer.item, 0, 0)].met += 1 }
      }
    }
    return shares
  }

  @Test(arguments: RecountTests.rounds) func theFirstSentencesAreThoseOfTheJournals(_ round: String) throws {
    let (text, audits, shares) = (try pack(round), try first(round), shares(try first(round)))
    let plan = try String(contentsOf: Repository.url("audits/\(round)/round.yaml"), encoding: .utf8)
    let planned = plan.split(separator: "\n").count {
      $0.contains("{ case:") && $0.contains("auditor:") && !$0.contains("second: true")
    }
    let signed =
      audits.count == planned
      ? "All \(planned) planned audits are signed." : "\(audits.count) of \(planned) planned audits are signed."
    #expect(text.contains(signed), "\(signed)")
    #expect(text.contains("graded good or better in \(goodOrBetter(audits)) of \(audits.count) files"))
    let (met, counted) = shares.values.reduce((0, 0)) { ($0.0 + $1.met, $0.1 + $1.counted) }
    #expect(
      text.contains("Taking all questions together, \(met) of \(counted) counted answers on \(audits.count) files")
    )
    let enough = shares.values.filter { $0.counted >= 10 }
    let least = try #require(enough.min { $0.met * $1.counted < $1.met * $0.counted })
    let most = try #require(enough.max { $0.met * $1.counted < $1.met * $0.counted })
    for (start, share) in [("Least often met", least), ("Most often met", most)] {
      let sentence = try #require(text.range(of: start))
      #expect(
        text[sentence.upperBound...].prefix(300).contains("in \(share.met) of \(share.counted) files"),
        "\(start)"
      )
    }
    let concerns = try recount.audits(round).reduce(0) { $0 + $1.concerns }
    let raised = "concern\(concerns == 1 ? "" : "s") that a child may be unsafe w\(concerns == 1 ? "as" : "ere") raised"
    #expect(concerns == 0 || text.contains("\(concerns == 1 ? "One" : "\(concerns)") \(raised)"))
  }

  @Test(arguments: RecountTests.rounds) func theTargetsAreThoseOfThePlanAndTheJournals(_ round: String) throws {
    let plan = try String(contentsOf: Repository.url("audits/\(round)/round.yaml"), encoding: .utf8)
    var targets: [String: Double] = [:]
    for line in plan.split(separator: "\n").drop(while: { $0 != "targets:" }).dropFirst() {
      guard line.hasPrefix("  ") else { break }
      let parts = line.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
      targets[parts[0]] = Double(parts[1])
    }
    try #require(targets.count == 4)
    let below = shares(try first(round)).values.count { share in
      targets[share.item].map { Double(share.met) < $0 * Double(share.counted) } ?? false
    }
    let text = try pack(round)
    #expect(
      text.contains("Of 4 questions with a target set beforehand, \(below) \(below == 1 ? "is" : "are") below it")
        || (below == 0 && text.contains("All 4 questions with a target are at or above it."))
    )
  }

  @Test(arguments: RecountTests.rounds) func agreementIsThatOfTheJournals(_ round: String) throws {
    let audits = try recount.audits(round).filter(\.isSigned)
    let seconds = audits.filter(\.isSecond)
    var (files, compared, same, graded, alike) = (0, 0, 0, 0, 0)
    for second in seconds {
      guard let first = audits.first(where: { !$0.isSecond && $0.reference == second.reference }) else { continue }
      files += 1
      let others = Dictionary(uniqueKeysWithValues: second.answers.values.map { ($0.key, $0) })
      for answer in first.answers.values where !first.dormant.contains(answer.item) {
        guard let other = others[answer.key], !second.dormant.contains(other.item) else { continue }
        compared += 1
        if other.outcome == answer.outcome { same += 1 }
      }
      let grades = [first, second].compactMap { audit in audit.grades.values.first { $0.section.isEmpty }?.grade }
      if grades.count == 2 { graded += 1 }
      if grades.count == 2, grades[0] == grades[1] { alike += 1 }
    }
    let text = try pack(round)
    guard files > 0 else { return #expect(text.contains("No file was read twice as planned")) }
    #expect(text.contains("\(files) files were read by two auditors"))
    #expect(text.contains("the same answer to \(same) of \(compared) questions"))
    #expect(text.contains("the same grade to the whole file in \(alike) of \(graded) files"))
  }

  @Test func theComparisonIsThatOfTheJournals() throws {
    let text = plain(try recount.output(["compare"] + RecountTests.rounds))
    let sides = try RecountTests.rounds.map(first)
    let words = sides.map { "\(goodOrBetter($0)) of \($0.count) files" }
    #expect(text.contains("The whole file was graded good or better in \(words[0])"))
    #expect(text.contains("in October 2025 to March 2026, and in \(words[1])"))
  }
}
