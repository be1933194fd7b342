import AuditDocuments
import AuditTestSupport
import Foundation
import Testing

struct SheetEncodingTests {
  private static let text = "Child ID\tTeam\r\n1\tZoë’s team\r\n"

  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "list.csv")
    try Data(bytes).write(to: file)
    return try Sheet.read(file, shownAs: "list.csv").sheet.rows.map(\.cells)
  }

  private static func utf16(_ text: String, isHighFirst: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isHighFirst ? [high, low] : [low, high]
    }
  }

  @Test(arguments: [
    Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + utf16(text, isHighFirst: false),
    [0xFE, 0xFF] + utf16(text, isHighFirst: true),
  ])
  func aListIsReadInTheEncodingsOfSpreadsheets(bytes: [UInt8]) throws {
    #expect(try rows(bytes) == [["Child ID", "Team"], ["1", "Zoë’s team"]])
  }

  @Test(arguments: [true, false]) func utf16NeedsNoMark(isHighFirst: Bool) throws {
    let bytes = Self.utf16("Child ID,Team of the case, and more words\n1,North\n", isHighFirst: isHighFirst)
    #expect(try rows(bytes).last == ["1", "North"])
  }

  @Test func whatIsNotUTF8IsReadAsWindowsWritesIt() throws {
    let bytes = Array("Team\nZo".utf8) + [0xEB, 0x92] + Array("s team \u{2D}".utf8) + [0x80, 0x0A]
    #expect(try rows(bytes) == [["Team"], ["Zoë’s team -€"]])
  }

  @Test func everyByteOfWindowsIsTheLetterThatItsTableHas() throws {
    for byte in UInt8(0x80)...0xFF {
      let letter = String(bytes: [byte], encoding: .windowsCP1252).flatMap { $0.unicodeScalars.first }
      // The table has no letter for five of them; a decoder may say a control character there.
      let isKnown = letter.map { !(0x80...0x9F).contains($0.value) } ?? false
      let expected = isKnown ? letter.map { String(Character($0)) } : "\u{FFFD}"
      guard byte != 0xA0 else { continue }
      #expect(try rows(Array("a,b\n1,x".utf8) + [byte, 0x79]).last?.last == expected.map { "x\($0)y" }, "\(byte)")
    }
  }

  @Test func theSheetThatIsNamedIsRead() throws {
    let folder = try TemporaryFolder()
    let file = folder.url.appending(path: "list.xlsx")
    let book = try MadeWorkbook.zip([
      (
        "xl/workbook.xml",
        #"<workbook><sheets><sheet name="Cover" id="1"/><sheet name="Cases" id="2"/><sheet name="Team" id="3"/></sheets></workbook>"#
      ),
      (
        "xl/_rels/workbook.xml.rels",
        #"<r><Relationship Id="1" Target="worksheets/1.xml"/><Relationship Id="2" Target="worksheets/2.xml"/>"#
          + #"<Relationship Id="3" Target="worksheets/3.xml"/></r>"#
      ),
      ("xl/worksheets/1.xml", "<worksheet><sheetData/></worksheet>"),
      ("xl/worksheets/2.xml", #"<worksheet><sheetData><row><c><v>2</v></c></row></sheetData></worksheet>"#),
      ("xl/worksheets/3.xml", #"<worksheet><sheetData><row><c><v>3</v></c></row></sheetData></worksheet>"#),
    ])
    try Data(book).write(to: file)
    let first = try Sheet.read(file, shownAs: "list.xlsx")
    #expect(first.sheet.name == "Cases" && first.others == ["Cover", "Team"])
    #expect(try Sheet.read(file, shownAs: "list.xlsx", sheet: "Team").sheet.rows.map(\.cells) == [["3"]])
    let none = #expect(throws: Problems.self) { try Sheet.read(file, shownAs: "list.xlsx", sheet: "Staff") }
    #expect(none?.all.map(\.what) == ["there is no sheet 'Staff'"])
    #expect(none?.all.first?.hint == "The sheets are 'Cover', 'Cases', 'Team'.")
  }

  @Test(arguments: [
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "the file is a workbook of the old kind (.xls)"),
    ([0xFF, 0xFE, 0x41], "the file is in UTF-16"), ([0xFF, 0xFE, 0x00, 0xD8], "the file is in UTF-16"),
    ([0x41, 0x00, 0xEB], "the file holds a NUL byte"), (Array("%PDF-1.7\nRef;Team".utf8), "the file is a PDF document"),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], "the file is a picture"), ([0xFF, 0xD8, 0xFF, 0xE0], "the file is a picture"),
  ])
  func whatIsNoListIsSaid(bytes: [UInt8], says: String) {
    let problems = #expect(throws: Problems.self) { try rows(bytes) }
    #expect(problems?.all.first?.what.hasPrefix(says) == true)
  }
}
