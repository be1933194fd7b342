import AuditDocuments
import AuditTestSupport
import Foundation
import GRDB
import Testing

@testable import AuditStore

@Suite("Databases that others made")
struct DatabaseSheetsTests {
  private func database(_ sql: String) throws -> (folder: TemporaryFolder, file: URL) {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "ssd.db")
    try DatabaseQueue(path: file.path(percentEncoded: false)).write { try $0.execute(sql: sql) }
    return (folder, file)
  }

  @Test func everyTableIsASheetOfTexts() throws {
    let (folder, file) = try database(
      """
      CREATE TABLE "odd name" (id INTEGER, seen TEXT, share REAL, picture BLOB);
      INSERT INTO "odd name" VALUES (7, ' Y ', 0.5, x'00'), (8, NULL, NULL, NULL);
      CREATE TABLE empty (only TEXT);
      CREATE VIEW lost AS SELECT * FROM nowhere;
      """
    )
    #expect(DatabaseSheets.isDatabase(file))
    let sheets = try DatabaseSheets.sheets(in: file, shownAs: "ssd.db")
    #expect(sheets.map(\.name) == ["empty", "odd name"])
    #expect(sheets[0].rows.map(\.cells) == [["only"]])
    #expect(sheets[1].rows[0].cells == ["id", "seen", "share", "picture"])
    #expect(sheets[1].rows.dropFirst().map(\.cells) == [["7", "Y", "0.5", ""], ["8", "", "", ""]])
    withExtendedLifetime(folder) {}
  }

  @Test func aViewWithoutEndIsRefused() throws {
    let (folder, file) = try database(
      "CREATE VIEW endless AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT n, hex(zeroblob(4096)) FROM r"
    )
    #expect(throws: Problems.self) { try DatabaseSheets.sheets(in: file, shownAs: "ssd.db") }
    withExtendedLifetime(folder) {}
  }

  @Test func aDatabaseThatIsDamagedIsAProblemAndStaysAsItIs() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "ssd.db")
    let bytes = Data("SQLite format 3\0".utf8) + Data(repeating: 7, count: 4096)
    try bytes.write(to: file)
    let problems = #expect(throws: Problems.self) { try DatabaseSheets.sheets(in: file, shownAs: "ssd.db") }
    #expect(problems?.all.map(\.what) == ["the database cannot be read"])
    #expect(try Data(contentsOf: file) == bytes)
  }
}
