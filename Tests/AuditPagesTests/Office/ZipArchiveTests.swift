import Testing

@testable import AuditPages

@Suite("Zip files")
struct ZipArchiveTests {
  @Test func theCheckSumIsThatOfTheStandard() {
    #expect(CRC32.of("123456789".utf8) == 0xCBF4_3926)
    #expect(CRC32.of([]) == 0)
  }

  @Test func whatWasAddedIsReadBack() throws {
    let contents: [(name: String, contents: [UInt8])] = [
      ("a.txt", Array("one".utf8)), ("folder/é.bin", Array(0...255)), ("empty", []),
    ]
    var archive = ZipArchive()
    for entry in contents { try archive.add(entry.name, entry.contents) }
    let read = try ZipReader(archive.bytes()).entries
    #expect(read.map(\.name) == contents.map(\.name))
    #expect(read.map(\.contents) == contents.map(\.contents))
  }

  @Test func anArchiveWithoutEntriesIsOnlyItsEnd() throws {
    #expect(try ZipArchive().bytes().count == 22)
  }

  @Test func whatIsTooLargeForTheFormatIsNotWritten() throws {
    var archive = ZipArchive(limit: 100)
    #expect(throws: OfficeProblem.tooLarge(part: "big")) { try archive.add("big", [UInt8](repeating: 1, count: 100)) }
    var many = ZipArchive(limit: 100)
    try many.add("first", [UInt8](repeating: 1, count: 40))
    #expect(throws: OfficeProblem.tooLarge(part: "second")) { try many.add("second", [UInt8](repeating: 1, count: 40)) }
    var small = ZipArchive(limit: 100)
    try small.add("a", [UInt8](repeating: 1, count: 60))
    #expect(throws: OfficeProblem.tooLarge(part: "its table of contents")) { try small.bytes() }
    var named = ZipArchive()
    let name = String(repeating: "n", count: 70_000)
    #expect(throws: OfficeProblem.tooLarge(part: name)) { try named.add(name, []) }
  }

  @Test func aFileHasNoMoreEntriesThanItCanCount() throws {
    var archive = ZipArchive()
    for number in 0..<65_534 { try archive.add("\(number)", []) }
    #expect(throws: OfficeProblem.tooLarge(part: "last")) { try archive.add("last", []) }
    #expect(try ZipReader(archive.bytes()).entries.count == 65_534)
  }
}
