import AuditTestSupport
import Foundation
import Testing

/// Numbers of the first two pages, walked back to the journals by a reading of its own: unprotected, of one team, and
/// protected.
@Suite struct BriefRecountTests {
  private typealias Audit = RecountTests.Audit
  private let recount = RecountTests()

  /// The first two pages and their annex, each as one line.
  private func pages(_ arguments: [String]) throws -> (opening: String, annex: String) {
    let text = try recount.output(["summarise"] + arguments)
    let end = try #require(text.range(of: "\nANNEX 1"))
    let parts = [text[..<end.lowerBound], text[end.lowerBound...]].map { part in
      part.replacing("\u{A0}", with: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    return (parts[0], parts[1])
  }

  private func opening(_ arguments: [String]) throws -> String { try pages(arguments).opening }

  private func first(_ round: String) throws -> [Audit] {
    try recount.audits(round).filter { $0.isSigned && !$0.isSecond }
  }

  private func count(_ audits: [Audit], _ grade: String, of section: String = "") -> Int {
    audits.count { audit in audit.grades.values.contains { $0.section == section && $0.grade == grade } }
  }

  private func answers(_ audits: [Audit]) -> [String] {
    audits.flatMap { audit in
      audit.answers.values.filter { !audit.dormant.contains($0.item) }.map(\.outcome)
    }
  }

  @Test(arguments: RecountTests.rounds) func theGradesAndWhatWasNotSeenAreThoseOfTheJournals(_ round: String) throws {
    let (text, audits) = (try opening([round]), try first(round))
    let good = ["outstanding", "good"].map { count(audits, $0) }
    let others = ["requires-improvement", "inadequate"].map { count(audits, $0) }
    #expect(text.contains("good or better in \(good[0] + good[1]) of \(audits.count) files"))
    #expect(
      text.contains(
        ": \(good[0]) outstanding, \(good[1]) good, \(others[0]) requires improvement and \(others[1]) inadequate."
      )
    )
    let answers = answers(audits)
    let unseen = ["notSeen", "notApplicable"].map { outcome in answers.count { $0 == outcome } }
    #expect(text.contains("Of \(answers.count) answers, \(unseen[0]) "))
    #expect(text.contains("and \(unseen[1]) not applicable"))
  }

  @Test(arguments: RecountTests.rounds) func theBestAndTheWorstSectionAreThoseOfTheJournals(_ round: String) throws {
    let (text, audits) = (try opening([round]), try first(round))
    let sections = Set(audits.flatMap { $0.grades.values.map(\.section) }).subtracting([""])
    let good = sections.map { section in ["outstanding", "good"].reduce(0) { $0 + count(audits, $1, of: section) } }
    let (most, fewest) = (try #require(good.max()), try #require(good.min()))
    for (words, number) in [("the best graded is", most), ("the worst graded is", fewest)] {
      let start = try #require(text.range(of: "Of \(sections.count) sections \(words)"))
      let sentence = text[start.upperBound...].prefix(160)
      #expect(sentence.contains("good or better in \(number) of \(audits.count) files"), "\(sentence)")
    }
  }

  @Test func aTeamsPageCountsItsFilesAndNoOthers() throws {
    let round = RecountTests.rounds[1]
    let all = try first(round)
    for team in Set(all.map(\.team)).sorted() {
      let (audits, text) = (all.filter { $0.team == team }, try opening([round, "--for", team]))
      let good = count(audits, "outstanding") + count(audits, "good")
      let answers = answers(audits)
      let counted = answers.filter { !["notApplicable", "notSeen"].contains($0) }
      #expect(text.contains("good or better in \(good) of \(audits.count) files"), "\(team)")
      let met = counted.count { $0 == "met" }
      #expect(text.contains("\(met) of \(counted.count) counted answers on \(audits.count) files are met"), "\(team)")
      #expect(text.contains("Only files that \(team) holds are counted. \(audits.count) files say little"))
      for other in Set(all.map(\.team)) where other != team { #expect(!text.contains(other)) }
    }
  }

  @Test(arguments: ["dfe", "nhs", "threshold-10"])
  func underAPolicyEveryShareOfTheFirstPagesStandsInTheAnnexToo(_ policy: String) throws {
    let (opening, annex) = try pages([RecountTests.rounds[1], "--policy", policy])
    let share = /([0-9]+) of ([0-9]+)/
    let shown = Set(annex.matches(of: share).map { "\($0.1) of \($0.2)" })
    // How many audits of those planned are signed, and of how many questions a share can be shown, the annex says as two numbers.
    let said = opening.replacing(/([0-9]+) of ([0-9]+) (planned|questions)/, with: "").matches(of: share)
    for one in said { #expect(shown.contains("\(one.1) of \(one.2)"), "\(one.0)") }
    #expect(!said.isEmpty)
  }
}
