import AuditPlanning
import AuditRules
import AuditSummaries

extension TidyTable {
  /// The imported audits of earlier years, in tables of their own: no other table has them, and none is counted.
  ///
  /// - Parameters:
  ///   - kept: what was brought in, as it was brought in.
  ///   - items: the questions that were asked here, which an answer may be compared with.
  ///   - audits: the audits that were begun here, whose spelling of a team comes first.
  /// - Returns: the audits, and what each of them says of items and sections.
  static func imports(_ kept: [KeptHistory], beside items: TidyTable, _ audits: TidyTable) -> [TidyTable] {
    [importedAudits(kept, spelled: spelling(of: kept, beside: audits)), importedAnswers(kept, AskedHere(items))]
  }

  /// How a team is written in every table: as audits of this workspace write it, else as most lists do.
  private static func spelling(of kept: [KeptHistory], beside audits: TidyTable) -> (String) -> String {
    let place = audits.columns.firstIndex { $0.name == "team" }
    let here = place.map { place in audits.rows.map { $0[place].cell } } ?? []
    let known = Dictionary(here.compactMap { team in TeamName(team).map { ($0, team) } }) { first, _ in first }
    let counts = Dictionary(kept.flatMap(\.audits).map { ($0.team, 1) }, uniquingKeysWith: +)
    let spelled = TeamSpellings(counts)
    return { team in TeamName(team).flatMap { known[$0] } ?? spelled(team) }
  }

  /// The questions that were asked here, by checklist and identifier.
  private struct AskedHere {
    private var questions: [String: [(version: String, key: String, wording: String)]] = [:]

    init(_ items: TidyTable) {
      let places = ["item", "checklist", "version", "name", "question"].compactMap { name in
        items.columns.firstIndex { $0.name == name }
      }
      guard places.count == 5 else { return }
      for row in items.rows {
        let cells = places.map { row[$0].cell }
        questions["\(cells[1]) \(cells[3])", default: []].append((cells[2], cells[0], SameWording.key(cells[4])))
      }
    }

    /// The newest question of a wording; nil where none was asked.
    func key(_ item: String, of checklist: String, _ wording: String?) -> String? {
      guard let wording = wording.map(SameWording.key), !wording.isEmpty else { return nil }
      return questions["\(checklist) \(item)"]?.filter { $0.wording == wording }
        .max { (Int($0.version) ?? 0, $0.key) < (Int($1.version) ?? 0, $1.key) }?.key
    }
  }

  private static func importedAudits(_ kept: [KeptHistory], spelled: (String) -> String) -> TidyTable {
    TidyTable(
      "imported_audits",
      row:
        "One audit of earlier years that was brought in from a list; nobody signed it here, and no figure counts it.",
      columns: [
        .text("imported_audit", "The name of the import and the number of its line."),
        .text("import", "The name of the import."),
        .text("reference", "The pseudonym of the case."), .text("day", "The day of the audit."),
        .text("team", "The team that held the case, spelled as in `audits` where it is there.", required: false),
        .text("checklist", "The checklist whose items the list answered."),
        .number("version", "The version of that checklist."),
        .text("grade", "The grade of the whole file.", required: false),
      ],
      rows: kept.flatMap { one in
        one.audits.enumerated().map { place, audit in
          [
            key(one, place), .text(one.source.name), .text(audit.reference), .text(audit.day.description),
            .init(spelled(audit.team)), .text(one.source.checklist), .integer(one.source.version),
            .init(audit.overall?.rawValue),
          ]
        }
      }
    )
  }

  private static func importedAnswers(_ kept: [KeptHistory], _ asked: AskedHere) -> TidyTable {
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
        .text(
          "item",
          "The question that it is comparable with, as it was asked here last; nothing where it was not asked here.",
          refersTo: "items",
          required: false
        ),
      ],
      rows: kept.flatMap { one in
        one.audits.enumerated().flatMap { place, audit in
          items(of: audit, in: one, asked).map { [key(one, place)] + $0 }
            + audit.sections.sorted { $0.key < $1.key }.map { section, grade in
              [
                key(one, place), .text("section"), .text(section), .text(grade.rawValue), .init(false), .init(false),
                .none,
              ]
            }
        }
      }
    )
  }

  private static func items(of audit: ImportedAudit, in one: KeptHistory, _ here: AskedHere) -> [[Value]] {
    audit.outcomes.sorted { $0.key < $1.key }.map { item, outcome in
      let asked = one.source.items.first { $0.item == item }
      return [
        .text("item"), .text(item), .text(outcome.rawValue), .init(asked?.wording != nil),
        .init(asked?.isReversed == true), .init(here.key(item, of: one.source.checklist, asked?.wording)),
      ]
    }
  }

  private static func key(_ one: KeptHistory, _ place: Int) -> Value { .text("\(one.source.name)/\(place + 1)") }
}
