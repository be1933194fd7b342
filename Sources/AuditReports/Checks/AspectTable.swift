import AuditPages
import AuditRules

/// What the texts of the cases name and leave unnamed: by occurrence, by case and by team.
struct AspectTable {
  private let counts: CheckCounts
  private let smallest: Int

  /// Takes counts, and below how many cases a share is given in words, however many texts these have.
  init(_ counts: CheckCounts, smallest: Int) { (self.counts, self.smallest) = (counts, smallest) }

  /// One sentence on a rule, such as "of 166 outcomes and actions 148 name what, 141 who and 97 by when".
  static func sentence(_ rule: CheckCounts.RuleCounts) -> String? {
    guard let things = rule.things else { return nil }
    let counted = rule.aspects.asked.compactMap { aspect in
      rule.aspects[aspect].map { (aspect: aspect, count: $0) }
    }
    guard let most = counted.map(\.count.counted).max(), most > 0 else { return nil }
    let parts = counted.filter { $0.count.counted > 0 }.enumerated().map { index, one in
      let share = one.count.counted == most ? "\(one.count.named)" : "\(one.count.named) of \(one.count.counted)"
      return "\(share)\(index == 0 ? " name" : "") \(one.aspect.inWords)"
    }
    return "Of \(most) \(things) \(Words.list(parts))."
  }

  /// The aspect that a rule's texts most often leave unnamed, as a sentence; nothing where none is missing.
  static func mostMissing(_ rule: CheckCounts.RuleCounts, smallest: Int) -> String? {
    guard let missing = missingMost(rule, smallest: smallest) else { return nil }
    let aside = missing.aside.map { "“\($0.asQuestion)”" }
    let asideWords = aside.isEmpty ? "" : ", leaving aside what need not be in every text: \(Words.list(aside))"
    return "Most often missing: \(missing.words)\(asideWords)."
  }

  /// The aspect that a rule's texts most often leave unnamed with its counts, all of them where several are missing as often,
  /// and those that are missing more often because they need not be in every text; nothing where none is missing.
  static func missingMost(_ rule: CheckCounts.RuleCounts, smallest: Int) -> (
    words: String, share: Double, aside: [Aspect]
  )? {
    guard let things = rule.things else { return nil }
    // What a child said, did, or changed is not asked of every text.
    let asked = rule.aspects.asked.filter { $0 != .behaviour && $0 != .changed && $0 != .asked }
    let worst = asked.max { missingPart(rule.aspects[$0]) < missingPart(rule.aspects[$1]) }
    guard let worst, let count = rule.aspects[worst], count.missing > 0 else { return nil }
    let alike = asked.filter { missingPart(rule.aspects[$0]) == missingPart(count) }
    let words = alike.compactMap { aspect in
      rule.aspects[aspect].map { count in
        let share = missing(aspect, rule, smallest: smallest)
        return "“\(aspect.asQuestion)” in \(count.missing) of \(count.counted) \(things)"
          + (share.hasSuffix("%") ? " (\(share))" : "")
      }
    }
    let aside = rule.aspects.asked.filter { missingPart(rule.aspects[$0]) > missingPart(count) }
    return (Words.list(words), missingPart(count), aside)
  }

  private static func missingPart(_ count: AspectCounts.Count?) -> Double {
    guard let count, count.counted > 0 else { return 0 }
    return Double(count.missing) / Double(count.counted)
  }

  /// The share of texts in which an aspect is missing; in words where they are of too few cases for a percentage.
  static func missing(_ aspect: Aspect, _ rule: CheckCounts.RuleCounts, smallest: Int) -> String {
    guard let count = rule.aspects[aspect], count.counted > 0 else { return "none" }
    guard (rule.caseAspects[aspect]?.counted ?? 0) >= smallest else { return "\(count.missing) of \(count.counted)" }
    return Words.percent(missingPart(count))
  }

  /// A section with the table, or nothing where no text was read.
  var section: PageSection? {
    table.map { PageSection(id: "aspects", title: "By aspect", blocks: [.table($0)]) }
  }

  /// A row for each aspect of each rule that reads texts, or nothing where none was read.
  var table: Table? {
    var rows: [Table.Row] = []
    for (index, rule) in counts.rules.enumerated()
    where rule.aspects.asked.contains(where: { asked in
      (rule.aspects[asked]?.counted ?? 0) > 0
    }) {
      rows.append(.group(rule.question))
      for aspect in rule.aspects.asked {
        rows.append(.cells([aspect.asQuestion] + cells(rule, aspect)))
        for team in counts.teams where !team.name.isEmpty && team.rules[index].aspects[aspect] != nil {
          rows.append(.cells(["in team \(team.name)"] + cells(team.rules[index], aspect)))
        }
      }
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: "What each wording names, and what there is to ask",
      columns: [
        Table.Column("Aspect"), Table.Column("Named", .number), Table.Column("Missing", .number),
        Table.Column("Share missing", .number), Table.Column("Not seen", .number),
        Table.Column("Cases that name it", .number), Table.Column("Cases", .number),
      ],
      rows: rows
    )
  }

  private func cells(_ rule: CheckCounts.RuleCounts, _ aspect: Aspect) -> [String] {
    let all = rule.aspects[aspect] ?? AspectCounts.Count()
    let cases = rule.caseAspects[aspect] ?? AspectCounts.Count()
    return [all.named.cell, all.missing.cell, Self.missing(aspect, rule, smallest: smallest)]
      + [all.notSeen, cases.named, cases.counted].map(\.cell)
  }
}
