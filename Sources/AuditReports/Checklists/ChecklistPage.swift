import AuditChecklists
import AuditPages
import AuditRules

/// Checklists and their items as pages.
public enum ChecklistPage {
  /// The checklists, one a row.
  public static func list(_ checklists: [Checklist]) -> Table {
    Table(
      columns: [
        Table.Column("Checklist"), Table.Column("Version", .number), Table.Column("Questions", .number),
        Table.Column("Title"),
      ],
      rows: checklists.map { .cells([$0.id, "\($0.version)", "\($0.items.count)", $0.title]) }
    )
  }

  /// A checklist with all its questions.
  public static func page(_ checklist: Checklist) -> Page {
    Page(
      title: checklist.title,
      subtitle: "\(checklist.id), version \(checklist.version), in use from \(checklist.from.inWords)",
      headline: [checklist.purpose, Words.count(checklist.items.count, "question") + "."] + notes(of: checklist),
      sections: checklist.sections.map { section in
        PageSection(id: section.id, title: section.title, blocks: section.items.flatMap { blocks($0) })
      }
    )
  }

  /// What an audit is of, where it is of no child's case file; and how a council's overlay differs from its base.
  private static func notes(of checklist: Checklist) -> [String] {
    let unit = checklist.unit == .caseFile ? [] : ["An audit with it is of \(checklist.unit.described)."]
    guard let overlay = checklist.overlay else { return unit }
    let base = "It is laid over version \(overlay.baseVersion) of \(overlay.base)."
    return unit + [base] + overlay.differences.map(\.inWords)
  }

  /// One item.
  public static func page(_ item: ChecklistItem, of checklist: Checklist) -> Page {
    Page(
      title: item.question,
      subtitle: "\(item.id) in \(checklist.title), version \(checklist.version)",
      headline: details(item)
    )
  }

  private static func blocks(_ item: ChecklistItem) -> [Block] {
    [.paragraph("\(item.question) (\(item.id))"), .list(details(item))]
  }

  private static func details(_ item: ChecklistItem) -> [String] {
    var lines: [String] = []
    if let lookFor = item.lookFor { lines.append("Look for: \(lookFor)") }
    if let rule = item.rule {
      let settings = rule.settings.sorted { $0.key < $1.key }.map { "\($0.key) \(Words.number($0.value))" }
      lines.append(
        "Rule: \(rule.identifier), revision \(rule.revision)"
          + (settings.isEmpty ? "" : ", with \(settings.joined(separator: ", "))")
          + (item.answeredByRule ? "; its answer is listed for confirmation" : "")
      )
    }
    if let condition = item.onlyIf {
      let outcomes = Outcome.allCases.filter(condition.outcomes.contains).map(\.inWords).joined(separator: ", ")
      lines.append("Asked only if \(condition.item) is \(outcomes).")
    }
    if let limit = item.limits {
      lines.append("Limits the grade: not met or not evidenced leaves at most \(limit.inWords).")
    }
    if let standard = item.standard {
      lines.append("Rests on: \(standard.document), \(standard.paragraph). \(standard.sentence)")
    }
    if let waiver = item.waiver { lines.append("Waived until \(waiver.until.inWords): \(waiver.reason)") }
    if let ref = item.ref { lines.append("Criterion: \(ref)") }
    return lines
  }
}
