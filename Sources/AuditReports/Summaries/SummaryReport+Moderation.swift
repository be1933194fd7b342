import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// How many questions that ask to be reworded are shown.
  private static let mostToReword = 5

  /// What moderators settled, which way, and why; and which way auditors differ from the rules.
  var moderation: PageSection? {
    guard let counts = summary.moderation else { return nil }
    var blocks: [Block] = [.paragraph(moderated(counts))]
    if counts.audits > 0 {
      if let words = signTest(counts.answers) { blocks.append(.paragraph(words)) }
      blocks.append(.table(causes(counts)))
      if !counts.toReword.isEmpty { blocks.append(.table(toReword(counts))) }
    }
    if let rules = summary.againstRules, rules.judged > 0 { blocks.append(.paragraph(against(rules))) }
    return PageSection(id: "moderation", title: "Moderation", blocks: blocks)
  }

  private func moderated(_ counts: ModerationCounts) -> String {
    var sentences = settledWords(counts)
    guard counts.audits > 0 else { return sentences.joined(separator: " ") }
    if counts.replies > 0 {
      sentences.append("Auditors replied to what was settled in \(Words.count(counts.replies, "audit")).")
    }
    sentences.append(
      """
      Every figure on these pages counts what was settled, except agreement between two auditors and what auditors made of the \
      rules’ findings, which count what the auditors signed.
      """
    )
    return sentences.joined(separator: " ")
  }

  /// How much moderators settled, and which way it came out.
  func settledWords(_ counts: ModerationCounts) -> [String] {
    guard counts.audits > 0 else { return ["No audit was moderated: every figure is as its auditor signed it."] }
    var things: [String] = []
    if counts.answers.judged > 0 { things.append(Words.count(counts.answers.judged, "answer")) }
    if counts.grades.judged > 0 {
      things.append(Words.count(counts.grades.judged, "grade of a whole file", "grades of whole files"))
    }
    if things.isEmpty { things.append("grades of sections") }
    var sentences = ["Moderators settled \(Words.list(things)) in \(Words.count(counts.audits, "audit"))."]
    if counts.answers.judged > 0 { sentences.append("Of the answers, \(Self.ways(counts.answers)).") }
    if counts.grades.judged > 0 { sentences.append("Of the grades, \(Self.ways(counts.grades)).") }
    return sentences
  }

  private static func ways(_ ways: Leniency) -> String {
    var parts = [
      "\(ways.lowered)\u{A0}came out lower", "\(ways.raised)\u{A0}higher", "\(ways.same)\u{A0}as good as before",
    ]
    if ways.otherwise > 0 { parts.append("\(ways.otherwise)\u{A0}as not applicable or not seen, or no longer so") }
    return Words.list(parts)
  }

  /// Which way auditors were off, and how often a fair coin is as lopsided; nil where nothing moved.
  private func signTest(_ ways: Leniency) -> String? {
    let all = ways.lowered + ways.raised
    guard all > 0 else { return nil }
    return """
      Of \(Words.count(all, "answer")) that came out lower or higher, the auditor had been kinder than the moderator in \
      \(ways.lowered) and stricter in \(ways.raised). \(Self.coin(ways))
      """
  }

  private func against(_ rules: Leniency) -> String {
    let test = rules.lowered + rules.raised > 0 ? " \(Self.coin(rules))" : ""
    return """
      For \(Words.count(rules.judged, "answer")) of first and second audits a rule had found something other than not seen. The \
      auditor was kinder than the rule in \(rules.raised) and stricter in \(rules.lowered).\(test)
      """
  }

  /// Answers on one file are alike, so the test is too sure of itself; and five tosses never come out less than one in twenty.
  private static func coin(_ ways: Leniency) -> String {
    let so =
      ways.lowered + ways.raised < 6
      ? " So few can show nothing." : " Answers on one file are alike, so take it as a hint."
    return """
      The probability that a fair coin comes out so lopsided or more is \(Words.probability(ways.signTest)) (exact sign test).\(so)
      """
  }

  private func causes(_ counts: ModerationCounts) -> Table {
    Table(
      caption: "Why what was signed and what was settled differ, or seemed to",
      columns: [Table.Column("Cause"), Table.Column("Settled", .number)],
      rows: SettlementCause.allCases.map { .cells([$0.inWords, "\(counts.causes[$0] ?? 0)"]) }
        + [.total(["All answers and grades", "\(counts.causes.values.reduce(0, +))"])]
    )
  }

  private func toReword(_ counts: ModerationCounts) -> Table {
    let all = counts.toReword
    let words = Dictionary(summary.items.map { ($0.key, $0.words.question) }) { first, _ in first }
    return Table(
      caption:
        "Questions that ask most to be reworded\(all.count > Self.mostToReword ? ", the first \(Self.mostToReword)" : "")",
      columns: [
        Table.Column("Question"), Table.Column("Unclear", .number), Table.Column("Read differently", .number),
        Table.Column("Settled", .number),
      ],
      rows: all.prefix(Self.mostToReword).map { item, counts in
        .cells([
          words[item] ?? item.item, "\(counts.causes[.questionUnclear] ?? 0)",
          "\(counts.causes[.readDifferently] ?? 0)",
          "\(counts.settled)",
        ])
      }
    )
  }
}
