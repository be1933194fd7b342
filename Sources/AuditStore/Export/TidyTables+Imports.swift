import AuditRules
import AuditSummaries

extension TidyTable {
  /// The imported audits of earlier years, in tables of their own: no other table has them, and none is counted.
  ///
  /// - Parameter kept: what was brought in, as it was brought in.
  /// - Returns: the audits, and what each of them says of items and sections.
  static func imports(_ kept: [KeptHistory]) -> [TidyTable] { [importedAudits(kept), importedAnswers(kept)] }

  private static func importedAudits(_ kept: [KeptHistory]) -> TidyTable {
    TidyTable(
      "imported_audits",
      row:
        "One audit of earlier years that was brought in from a list; nobody signed it here, and no figure counts it.",
      columns: [
        .text("imported_audit", "The name of the import and the number of its line."),
        .text("import", "The name of the import."),
        .text("reference", "The pseudonym of the case."), .text("day", "The day of the audit."),
        .text("team", "The team that held the case, as the list spelled it.", required: false),
        .text("checklist", "The checklist whose items the list answered."),
        .number("version", "The version of that checklist."),
        .text("grade", "The grade of the whole file.", required: false),
      ],
      rows: kept.flatMap { one in
        one.audits.enumerated().map { place, audit in
          [
            key(one, place), .text(one.source.name), .text(audit.reference), .text(audit.day.description),
            .init(audit.team), .text(one.source.checklist), .integer(one.source.version),
            .init(audit.overall?.rawValue),
          ]
        }
      }
    )
  }

  private static func importedAnswers(_ kept: [KeptHistory]) -> TidyTable {
    TidyTable(
      "imported_answers",
      row: "What one imported audit says of one item or of one section.",
      keys: 3,
      columns: [
        .text("imported_audit", "The imported audit.", refersTo: "imported_audits"),
        .text("about", "What it is about: item or section."),
        .text("name", "The identifier of the item or the section."),
        .text("given", "The outcome of the item, or the grade of the section."),
        .number("comparable", "1 where the item was asked in its own words, or a lead says that the same was asked."),
        .number("reversed", "1 where the list asked the other way round; given is turned already."),
      ],
      rows: kept.flatMap { one in
        one.audits.enumerated().flatMap { place, audit in
          items(of: audit, in: one).map { [key(one, place)] + $0 }
            + audit.sections.sorted { $0.key < $1.key }.map { section, grade in
              [key(one, place), .text("section"), .text(section), .text(grade.rawValue), .init(false), .init(false)]
            }
        }
      }
    )
  }

  private static func items(of audit: ImportedAudit, in one: KeptHistory) -> [[Value]] {
    audit.outcomes.sorted { $0.key < $1.key }.map { item, outcome in
      let asked = one.source.items.first { $0.item == item }
      return [
        .text("item"), .text(item), .text(outcome.rawValue), .init(asked?.wording != nil),
        .init(asked?.isReversed == true),
      ]
    }
  }

  private static func key(_ one: KeptHistory, _ place: Int) -> Value { .text("\(one.source.name)/\(place + 1)") }
}
