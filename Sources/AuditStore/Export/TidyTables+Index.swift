import AuditDocuments
import AuditSummaries
import Foundation
import GRDB

extension AuditIndex {
  /// What journals say, as tables whose figures are those of `summarise` where `counted` is 1.
  ///
  /// `rounds` are the plans, which say whose audit of a case counts where two were signed.
  func tidyTables(rounds: [Round]) throws(Problems) -> [TidyTable] {
    try read { database in
      let passedOver = try PassedOver(database, SelectionScope(.round(""), rounds: rounds))
      let left = try Int64.fetchAll(database, sql: "SELECT id FROM audits").filter(passedOver.contains)
      let spelled = try AuditRow.teamSpellings(database)
      let asked = try CountedQuestions(database, glossary).keys.map { ["\($0)", $1.tidyName] }
      let questions = String(decoding: try JSONEncoder().encode(asked), as: UTF8.self)
      return try Self.queries.map { table, sql in
        var table = table
        let rows = try Row.fetchCursor(database, sql: Self.named + sql, arguments: ["\(left)", questions])
        while let row = try rows.next() {
          table.rows.append(
            try table.columns.enumerated().map { place, column in
              if column.isNumber { return .init(try row.decode(Int?.self, atIndex: place)) }
              let text = try row.decode(String?.self, atIndex: place)
              return .init(column.name == "team" ? text.map { spelled($0) } : text)
            }
          )
        }
        return table
      }
    }
  }

  /// The questions that were answered, each in the wording it was answered in, whatever the revision of its rule.
  func items(_ glossary: ItemGlossary) throws(Problems) -> TidyTable {
    var table = TidyTable(
      "items",
      row: "One question, as one version of a checklist words it.",
      columns: [
        .text("item", "The checklist, its version, the question and the beginning of the digest of its wording."),
        .text("checklist", "The identifier of the checklist."),
        .number("version", "The version of the checklist."),
        .text("checklist_title", "The title of the checklist.", required: false),
        .text("section", "The identifier of the section."),
        .text("section_title", "The title of the section.", required: false),
        .text("name", "The identifier of the question."),
        .text("question", "The question; nothing where its checklist is no longer there.", required: false),
        .text("standard", "The standard that it asks for, and where that stands.", required: false),
        .text(
          "aim",
          "compliance where dates and signatures can show it, quality where only a reader can.",
          required: false
        ),
        .number("limiting", "1 where not met or not evidenced leaves no higher grade.", required: false),
        .text("rule", "The rule that brings evidence.", required: false),
        .number("place", "Its place in the checklist, from 1.", required: false),
      ]
    )
    let asked = try read { Set(try CountedQuestions($0, self.glossary).keys.values) }
    table.rows = asked.map { (name: $0.tidyName, key: $0) }.sorted { $0.name < $1.name }.map { name, key in
      let words = glossary.known(key)
      return [
        .text(name), .text(key.checklist), .integer(key.version), .init(words?.checklistTitle),
        .text(key.section), .init(words?.sectionTitle), .text(key.item), .init(words?.question),
        .init(words?.standard), .init(words?.aim.rawValue), words.map { .init($0.isLimiting) } ?? .none,
        .init(words?.rule?.rule), .init(words.map { $0.order + 1 }),
      ]
    }
    return table
  }

  /// Audits and items by the keys that they have in every table, and whether an audit counts.
  private static let named = """
    WITH standing AS (
      SELECT *, round || '/' || case_reference || '/' || auditor AS audit,
        signed_day IS NOT NULL AND recused = 0 AND id NOT IN (SELECT value FROM json_each(?)) AS stands
      FROM audits
    ), named AS (
      SELECT *, stands AND second = 0 AS counted FROM standing
    ), asked AS (
      SELECT CAST(json_extract(value, '$[0]') AS INTEGER) AS id, json_extract(value, '$[1]') AS item FROM json_each(?)
    )
    """

  /// A section as the tables name it, of which the index has the whole file as an empty one.
  private static func section(of table: String) -> String {
    "CASE \(table).section WHEN '' THEN 'whole-file' ELSE \(table).section END"
  }

  private static let queries: [(TidyTable, String)] = [
    (
      TidyTable(
        "audits",
        row: "One audit that was begun: one auditor reading one file in one round.",
        columns: [
          .text("audit", "The round, the case and the auditor."),
          .text("round", "The round.", refersTo: "rounds"),
          .text("file", "The round and the case.", refersTo: "files"),
          .text("person", "The round and the auditor.", refersTo: "people"),
          .text("checklist", "The identifier of the checklist."),
          .number("version", "The version of the checklist."),
          .text("team", "The team that held the case when the audit began.", required: false),
          .text("service", "The service that held the case then.", required: false),
          .text("relation", "How the auditor stands to that team: peer, own-team, independent or external."),
          .number("second", "1 for a second, blind audit of a file."),
          .text("opened_at", "When it began, in universal time."),
          .text("signed_at", "When it was last signed, in universal time.", required: false),
          .text("signed_day", "That day in England.", required: false),
          .text("first_signed_day", "The day in England of the first signature.", required: false),
          .text("grade", "The grade of the whole file that counts.", required: false),
          .text("capped_by", "The limiting question that leaves no higher grade.", required: false),
          .number("recused", "1 where the auditor stepped back."),
          .number("reopened", "1 where it was opened again after its first signature, or moderated."),
          .number("replies", "How often the auditor replied to a moderator."),
          .text("worker", "The pseudonym of the worker who held the case.", required: false),
          .number(
            "stands",
            "1 where it is signed, not given up, and no other first audit stands for the case in the round."
          ),
          .number("counted", "1 where the figures of a summary count it: it stands, and is a first audit."),
        ]
      ),
      """
      SELECT audit, round, round || '/' || case_reference, round || '/' || auditor, checklist, version, team, service,
        relation, second, opened_at, signed_at, signed_day, first_signed_day, overall, cap_item, recused, reopened, replies,
        worker, stands, counted
      FROM named ORDER BY audit
      """
    ),
    (
      TidyTable(
        "answers",
        row: "The answer to one question in one audit.",
        keys: 2,
        columns: [
          .text("audit", "The audit.", refersTo: "audits"),
          .text("item", "The question, as it was worded.", refersTo: "items"),
          .text("outcome", "What counts: what a moderator settled, otherwise what the auditor gave."),
          .text("given", "What the auditor gave."),
          .number("dormant", "1 where the question no longer applied when it was signed."),
          .number("counted", "1 where the figures of a summary count it: of a counted audit, and not dormant."),
          .number(
            "in_share",
            "1 where it is in the denominator of the share: met, partly met, not met, not evidenced."
          ),
          .number("met", "1 where it is in the numerator of the share."),
          .text("rule", "The rule that brought evidence.", required: false),
          .number("revision", "The revision of that rule.", required: false),
          .text("suggested", "The outcome that the rule found.", required: false),
          .number(
            "ruled",
            "1 where the finding could be agreed with: of an audit that stands, not dormant, and not notSeen."
          ),
          .number("agreed", "1 where it is ruled and the auditor gave what the rule found."),
          .text("shown", "When the finding was shown: after, before, never, or confirmed in a list.", required: false),
        ]
      ),
      """
      SELECT named.audit, asked.item, counting.outcome, COALESCE(signed.outcome, counting.outcome), dormant,
        counted AND NOT dormant, counted AND NOT dormant AND answers.outcome <= 4,
        counted AND NOT dormant AND answers.outcome = 1, rules.rule, rules.revision, found.outcome,
        stands AND NOT dormant AND COALESCE(suggested BETWEEN 1 AND 5, 0),
        stands AND NOT dormant AND COALESCE(suggested BETWEEN 1 AND 5 AND suggested = COALESCE(original, answers.outcome), 0),
        shown
      FROM answers
        JOIN named ON named.id = answers.audit
        JOIN asked ON asked.id = answers.item
        JOIN outcomes AS counting ON counting.code = answers.outcome
        LEFT JOIN settled_answers ON settled_answers.audit = answers.audit AND settled_answers.item = answers.item
        LEFT JOIN outcomes AS signed ON signed.code = settled_answers.original
        LEFT JOIN rules ON rules.id = answers.rule
        LEFT JOIN outcomes AS found ON found.code = answers.suggested
      ORDER BY 1, 2
      """
    ),
    (
      TidyTable(
        "grades",
        row: "The grade of one section in one audit, or of the whole file.",
        keys: 2,
        columns: [
          .text("audit", "The audit.", refersTo: "audits"),
          .text("section", "The section; whole-file for the file."),
          .text("grade", "What counts: what a moderator settled, otherwise what the auditor gave."),
          .text("given", "What the auditor gave."),
          .number("counted", "1 where the figures of a summary count it."),
        ]
      ),
      """
      SELECT named.audit, \(section(of: "grades")), grade, COALESCE(original, grade), counted
      FROM grades JOIN named ON named.id = grades.audit
        LEFT JOIN settled_grades ON settled_grades.audit = grades.audit AND settled_grades.section = grades.section
      ORDER BY 1, 2
      """
    ),
    (
      TidyTable(
        "concerns",
        row:
          "One concern that a child may be unsafe, by where it stands and never by what was said; retracted ones are left out.",
        keys: 2,
        columns: [
          .text("audit", "The audit in which it was raised.", refersTo: "audits"),
          .number("number", "The number of its line in the journal of that audit."),
          .text("raised_at", "When it was raised, in universal time."),
          .text(
            "question",
            "The identifier of the question at which it was raised, if it was at one.",
            required: false
          ),
        ]
      ),
      """
      SELECT named.audit, concerns.number, at, item FROM concerns JOIN named ON named.id = concerns.audit ORDER BY 1, 2
      """
    ),
    (
      TidyTable(
        "moderations",
        row: "One answer or grade that a moderator settled.",
        keys: 2,
        columns: [
          .text("audit", "The audit.", refersTo: "audits"),
          .text("subject", "The question, as the table of items has it; the section of a grade, or whole-file."),
          .text("kind", "answer or grade."),
          .text("given", "What the auditor had signed."),
          .text("settled", "What counts now."),
          .text("cause", "Why they differ: evidenceMissed, readDifferently, questionUnclear or ruleWrong."),
        ]
      ),
      """
      SELECT named.audit, asked.item, 'answer', signed.outcome, counting.outcome, cause
      FROM settled_answers JOIN named ON named.id = settled_answers.audit
        JOIN asked ON asked.id = settled_answers.item
        JOIN answers ON answers.audit = settled_answers.audit AND answers.item = settled_answers.item
        JOIN outcomes AS signed ON signed.code = original
        JOIN outcomes AS counting ON counting.code = answers.outcome
      UNION ALL
      SELECT named.audit, \(section(of: "settled_grades")), 'grade',
        original, grade, cause
      FROM settled_grades JOIN named ON named.id = settled_grades.audit
        JOIN grades ON grades.audit = settled_grades.audit AND grades.section = settled_grades.section
      ORDER BY 1, 3, 2
      """
    ),
  ]
}

extension ItemKey {
  /// The key of a question in the tables.
  fileprivate var tidyName: String { "\(checklist) \(version) \(item) \(hash.prefix(12))" }
}
