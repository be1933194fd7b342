import AuditTestSupport
import Foundation
import Testing

@testable import AuditStore

@Suite struct IndexSchemaTests {
  static let golden = Repository.url("Tests/AuditStoreTests/Fixtures/index-schema.sql")
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
    if ProcessInfo.processInfo.environment["CASEAUDIT_KEEP_FIXTURE"] != nil {
      try Data(schema.utf8).write(to: Self.golden)
    }
    #expect(try schema == String(contentsOf: Self.golden, encoding: .utf8))
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
    #expect(tables.count == 8)
    #expect(tables.allSatisfy { $0.contains("STRICT") })
  }
}
