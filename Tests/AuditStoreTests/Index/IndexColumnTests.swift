import Testing

@testable import AuditStore

/// Verification holds all that is in the index against the journals, column by column.
@Suite struct IndexColumnTests {
  private struct Column {
    var table: String
    var name: String
    var type: String

    /// Another value for every row, which keeps what is unique unique.
    var another: String {
      switch type {
      case "INTEGER": "ifnull(\(name), 0) + 1000"
      case "BLOB": "x'00'"
      default: "ifnull(\(name), '') || 'x'"
      }
    }
  }

  /// Held against the file itself each time the index is brought up to date; nothing is counted from them.
  private static let heldAgainstTheFile: Set<String> = ["journals.size", "journals.modified"]

  private let sample: Sample

  /// An audit with a row in every table, one that was opened again, one that was moderated, and a section without a grade.
  init() throws {
    sample = try Sample()
    try sample.writeEveryEvent(try Sample.name())
    let again = try Sample.name("C-02")
    try sample.audit(
      again,
      events: [
        Sample.answer("contingency", .met, rule: .notMet), Sample.answer("views", .met, section: "views"),
        .graded(section: "outcomes", grade: .good, reason: nil, cap: nil),
      ],
      signed: "2026-05-06"
    )
    try JournalWriter.open(again, in: sample.workspace).append(.reopened(reason: "More came."), at: Sample.moment())
    let settled = try Sample.name("C-03")
    try sample.audit(
      settled,
      events: [Sample.answer("contingency", .met), .graded(section: "", grade: .good, reason: nil, cap: nil)],
      signed: "2026-05-06"
    )
    let moderated = try JournalWriter.open(settled, in: sample.workspace)
    try moderated.settle(
      [SettlementTests.answer("contingency", .met, .notMet), SettlementTests.grade(.good, .inadequate)],
      by: "moderator",
      at: Sample.moment("2026-06-01")
    )
    try moderated.reply("No.", at: Sample.moment("2026-06-02"))
  }

  private func tampered(_ sql: String) throws -> Bool {
    let index = try AuditIndex.inMemory("audits/.index.sqlite")
    _ = try index.bringUpToDate(sample.workspace)
    #expect(try Verification.run(sample.workspace, index: index).isSound)
    try index.database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; \(sql)")
      #expect(database.changesCount > 0, "\(sql)")
    }
    return try !Verification.run(sample.workspace, index: index).isSound
  }

  private func columns() throws -> [Column] {
    try AuditIndex.inMemory("audits/.index.sqlite").database.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sqlite_master.name || ' ' || pragma_table_info.name || ' ' || pragma_table_info.type
          FROM sqlite_master, pragma_table_info(sqlite_master.name)
          WHERE sqlite_master.type = 'table' AND sqlite_master.name NOT LIKE 'grdb%' ORDER BY 1
          """
      ).map { $0.split(separator: " ").map(String.init) }.map { Column(table: $0[0], name: $0[1], type: $0[2]) }
    }
  }

  @Test func everyColumnIsCompared() throws {
    let columns = try columns()
    #expect(columns.count > 60)
    for column in columns where !Self.heldAgainstTheFile.contains("\(column.table).\(column.name)") {
      #expect(
        try tampered("UPDATE \(column.table) SET \(column.name) = \(column.another)"),
        "\(column.table).\(column.name)"
      )
    }
  }

  @Test func rowsThatAreGoneAreMissed() throws {
    for table in Set(try columns().map(\.table)) { #expect(try tampered("DELETE FROM \(table)"), "\(table)") }
  }
}
