import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct IndexSchemaTests {
  static let golden = "Tests/AuditStoreTests/Fixtures/index-schema.sql"
  static let page = Repository.url("docs/index-schema.md")

  private func statements() throws -> [String] {
    let sample = try Sample()
    return try AuditIndex.open(sample.workspace).read { database in
      try String.fetchAll(
        database,
        sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'grdb%' ORDER BY type, name"
      )
    }
  }

  /// `table.column`, views among the tables.
  private func columns() throws -> [String] {
    let sample = try Sample()
    return try AuditIndex.open(sample.workspace).read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sqlite_master.name || '.' || pragma_table_info.name
          FROM sqlite_master, pragma_table_info(sqlite_master.name)
          WHERE sqlite_master.type IN ('table', 'view') AND sqlite_master.name NOT LIKE 'grdb%'
          ORDER BY 1
          """
      )
    }
  }

  @Test("the schema is the released one; a change needs a new migration and a new golden file")
  func goldenSchema() throws {
    let schema = try statements().joined(separator: ";\n\n") + ";\n"
    let complaint = try GoldenText.complaint(about: schema, at: Self.golden)
    #expect(complaint == nil, "\(complaint ?? "")")
  }

  @Test func pageExplainsEveryTableAndColumnAndNoOther() throws {
    var explained: [String] = []
    var table = ""
    for line in try String(contentsOf: Self.page, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("### `") {
        table = String(line.dropFirst(5).prefix { $0 != "`" })
      } else if line.hasPrefix("## ") {
        table = ""
      } else if !table.isEmpty, line.hasPrefix("| `") {
        explained.append("\(table)." + line.dropFirst(3).prefix { $0 != "`" })
      }
    }
    let columns = try columns()
    #expect(columns.count > 40)
    #expect(explained.sorted() == columns)
  }

  @Test func everyTableIsStrict() throws {
    let tables = try statements().filter { $0.hasPrefix("CREATE TABLE") }
    #expect(tables.count == 15)
    #expect(tables.allSatisfy { $0.contains("STRICT") })
  }

  /// An index of before the worker was kept: its tables are emptied, so that every journal is read again.
  @Test func indexOfTheFirstStepIsReadAgain() throws {
    let sample = try Sample()
    let name = try sample.audit(try Sample.name(), events: [Sample.answer("contingency", .met)], signed: "2026-05-06")
    let facts = try #require(OpenFile.facts(path: sample.workspace.journal(name).path(percentEncoded: false)))
    do {
      let index = try AuditIndex.open(sample.workspace)
      try index.write { database in
        try database.execute(sql: Self.backToTheFirstStep)
        try database.execute(
          sql: """
            INSERT INTO journals VALUES (1, 'audits/r1/journals/C-01.a-lead.jsonl', ?, ?, ?, 3, 0, 0);
            INSERT INTO audits VALUES (1, 1, 'r1', 'C-01', 'a-lead', 'x', 1, 'North', '', 'peer', 0, 1,
              '2026-04-20T12:00:00Z', NULL, NULL, NULL, NULL, 0);
            INSERT INTO items VALUES (7, 'x', 1, 's', 'i', 'h');
            INSERT INTO answers VALUES (1, 7, 1, 0, NULL, NULL, NULL);
            INSERT INTO concerns (audit, at) VALUES (1, '2026-04-20T12:00:00Z')
            """,
          arguments: [facts.size, facts.modified, Sample.zeros]
        )
      }
    }
    let index = try AuditIndex.open(sample.workspace)
    #expect(try index.bringUpToDate(sample.workspace).read == 1)
    #expect(try index.tally(for: .round("r1")).tally.workers == ["North": ["W-31"]])
    #expect(try Verification.run(sample.workspace, index: index).problems.all.isEmpty)
  }

  private static let backToTheFirstStep = """
    ALTER TABLE audits DROP COLUMN unsafe;
    ALTER TABLE audits DROP COLUMN concerns_alone;
    DROP TABLE settled_answers;
    DROP TABLE settled_grades;
    ALTER TABLE audits DROP COLUMN replies;
    DROP VIEW answers_at_first_signature;
    DROP VIEW grades_at_first_signature;
    DROP TABLE first_answers;
    DROP TABLE first_grades;
    DROP INDEX audits_by_first_signed_day;
    ALTER TABLE audits DROP COLUMN first_signed_at;
    ALTER TABLE audits DROP COLUMN first_signed_day;
    ALTER TABLE audits DROP COLUMN reopened;
    DROP TABLE seen;
    DROP TABLE packed;
    DROP TABLE sections;
    DROP TABLE concerns;
    ALTER TABLE audits DROP COLUMN worker;
    CREATE TABLE concerns (
      id INTEGER PRIMARY KEY,
      audit INTEGER NOT NULL REFERENCES audits (id) ON DELETE CASCADE,
      at TEXT NOT NULL,
      item TEXT
    ) STRICT;
    DELETE FROM grdb_migrations WHERE identifier <> '2026-11 journals, audits, answers';
    """
}
