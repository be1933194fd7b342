import AuditPages
import AuditRules

/// What the texts of the cases name and leave unnamed: by occurrence, by case and by team.
struct AspectTable {
  private let counts: CheckCounts

  init(_ counts: CheckCounts) { self.counts = counts }

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

  /// A row for each aspect of each rule that reads texts, or nothing where none was read.
  var section: PageSection? {
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
    let table = Table(
      caption: "What each wording names, and what there is to ask",
      columns: [
        Table.Column("Aspect"), Table.Column("Named", .number), Table.Column("Missing", .number),
        Table.Column("Not seen", .number), Table.Column("Cases that name it", .number), Table.Column("Cases", .number),
      ],
      rows: rows
    )
    return PageSection(id: "aspects", title: "By aspect", blocks: [.table(table)])
  }

  private func cells(_ rule: CheckCounts.RuleCounts, _ aspect: Aspect) -> [String] {
    let all = rule.aspects[aspect] ?? AspectCounts.Count()
    let cases = rule.caseAspects[aspect] ?? AspectCounts.Count()
    return [all.named, all.missing, all.notSeen, cases.named, cases.counted].map(\.cell)
  }
}
