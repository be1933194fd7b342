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
      if let words = Self.signTest(counts.answers, of: "answers", low: "too kind", high: "too strict") {
        blocks.append(.paragraph(words))
      }
      blocks.append(.table(causes(counts)))
      if !counts.toReword.isEmpty { blocks.append(.table(toReword(counts))) }
    }
    if let rules = summary.againstRules, rules.judged > 0 { blocks.append(.paragraph(against(rules))) }
    return PageSection(id: "moderation", title: "Moderation", blocks: blocks)
  }

  private func moderated(_ counts: ModerationCounts) -> String {
    guard counts.audits > 0 else {
      return "No audit was moderated: every figure is as its auditor signed it."
    }
    let grades =
      counts.grades.judged == 0
      ? "" : " Of \(Words.count(counts.grades.judged, "grade")) of a whole file that were settled, \(Self.ways(counts.grades))."
    let replies = counts.replies == 0 ? "" : " To \(Words.count(counts.replies, "audit")) the auditor replied."
    return """
      A moderator looked at \(Words.count(counts.audits, "audit")) again. Of \
      \(Words.count(counts.answers.judged, "answer")) that were settled, \(Self.ways(counts.answers)).\(grades)\(replies) Every \
      figure on these pages counts what was settled; agreement between two auditors counts what both had signed first.
      """
  }

  private static func ways(_ ways: Leniency) -> String {
    var parts = [
      "\(ways.lowered)\u{A0}came out lower", "\(ways.raised)\u{A0}higher", "\(ways.same)\u{A0}as good as before",
    ]
    if ways.otherwise > 0 { parts.append("\(ways.otherwise)\u{A0}as not applicable or not seen, or no longer so") }
    return Words.list(parts)
  }

  /// Which way the first of two judges is off, and how often chance is as lopsided; nil where neither way happened.
  private static func signTest(_ ways: Leniency, of things: String, low: String, high: String) -> String? {
    let all = ways.lowered + ways.raised
    guard all > 0 else { return nil }
    return """
      Of the \(Words.count(all, "answer")) that moved, auditors had been \(low) in \(ways.lowered) and \(high) in \
      \(ways.raised). Where both are as likely, so lopsided a result or more comes about \(Words.chance(ways.signTest)) (exact \
      sign test\(all < 6 ? "; so few \(things) can show nothing" : "")).
      """
  }

  private func against(_ rules: Leniency) -> String {
    let all = rules.lowered + rules.raised
    let beginning = """
      Where a rule had a finding, on \(Words.count(rules.judged, "answer")), auditors were kinder than the rule in \
      \(rules.raised) and stricter in \(rules.lowered)
      """
    guard all > 0 else { return beginning + "." }
    return beginning
      + "; where both are as likely, so lopsided a result or more comes about \(Words.chance(rules.signTest)) (exact sign test)."
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
      caption: "Questions that ask most to be reworded\(all.count > Self.mostToReword ? ", the first \(Self.mostToReword)" : "")",
      columns: [
        Table.Column("Question"), Table.Column("Unclear", .number), Table.Column("Read differently", .number),
        Table.Column("Settled", .number),
      ],
      rows: all.prefix(Self.mostToReword).map { item, counts in
        .cells([
          words[item] ?? item.item, "\(counts.causes[.questionUnclear] ?? 0)", "\(counts.causes[.readDifferently] ?? 0)",
          "\(counts.settled)",
        ])
      }
    )
  }
}

extension Words {
  /// How often something comes about by chance, for example `in 3 % of cases`; never said to be impossible.
  static func chance(_ probability: Double) -> String {
    probability < 0.001 ? "in less than 0.1\u{A0}% of cases" : "in \(percent(probability)) of cases"
  }
}
