import AuditTestSupport
import Testing

@testable import AuditDocuments

@Suite struct CSVTableTests {
  private func table(_ text: String, separator: Character = ",") throws -> CSVTable {
    try CSVTable(SourceText(name: "t.csv", text: text), separator: separator)
  }

  private func cells(_ table: CSVTable) -> [[String]] {
    table.rows.map { row in table.columns.indices.map { row[CSVColumn(name: "", index: $0)] } }
  }

  private func problems(_ text: String, isPrivate: Bool = false) -> Problems? {
    do {
      _ = try CSVTable(SourceText(name: "t.csv", text: text, isPrivate: isPrivate))
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: ["\n", "\r\n", "\r"])
  func everyLineEndSeparatesRowsAndTheLastMayBeMissing(end: String) throws {
    for last in ["", end, end + end] {
      let table = try table(["a,b", "1,2", "", "3,4"].joined(separator: end) + last)
      #expect(table.columns == ["a", "b"])
      #expect(cells(table) == [["1", "2"], ["3", "4"]])
      #expect(table.rows.map(\.line) == [2, 4])
    }
  }

  @Test func quotedCellsHoldCommasLineEndsAndDoubledQuotationMarks() throws {
    let table = try table("name,says\r\n\"Hull, City of\",\"one\r\ntwo \"\"three\"\"\"\r\n \"x\" ,  y z \r\n")
    #expect(cells(table) == [["Hull, City of", "one\r\ntwo \"three\""], ["x", "y z"]])
    #expect(table.rows.map(\.line) == [2, 4])
  }

  @Test func aQuotationMarkInsideACellStandsForItself() throws {
    #expect(try cells(table("a\n5\" nail\n\"\"\n\"\"\"\"\n")) == [["5\" nail"], ["\""]])
  }

  @Test func aByteOrderMarkAndWideLettersAreRead() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("naïve,ü\nÄ,\"„x“\"".utf8)
    let table = try CSVTable(SourceText(name: "t.csv", bytes: bytes))
    #expect(table.columns == ["naïve", "ü"])
    #expect(cells(table) == [["Ä", "„x“"]])
  }

  @Test func emptyCellsAfterTheLastColumnAndRowsOfEmptyCellsAreLeftOut() throws {
    #expect(try cells(table("a,b\n1,,,\n,,\n,2,\n")) == [["1", ""], ["", "2"]])
    #expect(try cells(table("a,\n1,")) == [["1", ""]])
  }

  @Test func otherSeparatorsCanBeAskedFor() throws {
    #expect(try cells(table("a;b\n1,5; x", separator: ";")) == [["1,5", "x"]])
    #expect(try cells(table("a\tb\n\t2", separator: "\t")) == [["", "2"]])
  }

  @Test func columnsAreFoundByNameWhateverTheirCapitals() throws {
    let table = try table(" Time_Period ,x\n2024,1\n")
    #expect(table.rows.first?["time_period"] == "2024")
    #expect(table.rows.first?["y"] == nil)
    #expect(table.column("X")?.index == 1)
  }

  @Test func allMistakesOfAFileAreReportedAtOnceWithTheirPlaces() throws {
    let found = try #require(problems("a,b\n1,2,3\n1\n\"x\"y,2\n4,5\n6,\"open\nand on\n"))
    #expect(
      found.all.map { "\($0.line ?? 0):\($0.column ?? 0) \($0.what)" } == [
        "2:1 the row has 3 cells, and the header has 2", "3:1 the row has 1 cell, and the header has 2",
        "4:3 text follows the closing quotation mark of a cell",
        "6:3 a cell that begins with a quotation mark never ends",
      ]
    )
  }

  @Test(arguments: ["", "\n\n", ",,\n", " \n\r\n"]) func aFileWithoutAHeaderIsAProblem(text: String) throws {
    #expect(try #require(problems(text)).all.map(\.what) == ["the file has no header row"])
  }

  @Test func otherEncodingsAreNamed() {
    let windows: [UInt8] = Array("name\n".utf8) + [0x93, 0x78, 0x94]
    #expect(throws: Problems.self) { try SourceText(name: "t.csv", bytes: windows) }
    do { _ = try SourceText(name: "t.csv", bytes: windows) } catch {
      #expect(error.all.map(\.what) == ["the file is not in UTF-8 (byte 93)"])
      #expect(error.all.first?.line == 2)
    }
  }

  @Test func missingAndDoubledColumnsAreReportedTogetherWithWhatWasMeant() throws {
    let table = try table("time_perod,name,name,x\n")
    let problems = ProblemCollector(source: table.source)
    #expect(!table.requireColumns(["time_period", "name", "level"], into: problems))
    let all = problems.problems.all
    #expect(
      all.map(\.what).sorted() == [
        "the column 'level' is missing", "the column 'name' stands in the header twice",
        "the column 'time_period' is missing",
      ]
    )
    let meant = try #require(all.first { $0.what.contains("time_period") })
    #expect(meant.hint == "Name the column 'time_period' if 'time_perod' is what it is.")
    #expect(table.requireColumns(["x"], into: ProblemCollector(source: table.source)))
  }

  @Test func semicolonsAreGuessedWhereTheHeaderIsOneCell() throws {
    let table = try table("a;b;c\n1;2;3\n")
    let problems = ProblemCollector(source: table.source)
    table.requireColumns(["a"], into: problems)
    #expect(problems.problems.all.first?.hint.contains("semicolons") == true)
  }

  @Test func tabsAreGuessedToo() throws {
    let table = try table("a\tb\n1\t2\n")
    let problems = ProblemCollector(source: table.source)
    table.requireColumns(["a"], into: problems)
    #expect(problems.problems.all.first?.hint.contains("tabs") == true)
  }

  @Test(arguments: ["a;b,c\n", "a\tb,c\n", "a b\n"]) func noSeparatorIsGuessedWhereNoneIsWrong(text: String) throws {
    let table = try table(text)
    let problems = ProblemCollector(source: table.source)
    table.requireColumns(["x"], into: problems)
    let hint = try #require(problems.problems.all.first?.hint)
    #expect(!hint.contains("separated"))
  }

  @Test func aCellOfSpacesAndTabsIsEmpty() throws {
    let row = try #require(try table("a,b,c,d\n \t ,\" \",x,\n").rows.first)
    #expect((0..<4).map { row.isEmpty(CSVColumn(name: "", index: $0)) } == [true, true, false, true])
  }

  @Test func nothingOfAPrivateFileIsShown() throws {
    let found = try #require(problems("a,b\nJane Doe,1,2\n\"Jane\" Doe,2\n", isPrivate: true))
    #expect(found.all.count == 2)
    #expect(!found.render().contains("Jane"))
  }

  @Test func aRowWithABrokenCellIsOneMistakeWhateverElseIsWrongWithIt() throws {
    let found = try #require(problems("a,b,c\n\"x\"y\n1,\"open\nand on\n"))
    #expect(
      found.all.map { "\($0.line ?? 0) \($0.what)" } == [
        "2 text follows the closing quotation mark of a cell", "3 a cell that begins with a quotation mark never ends",
      ]
    )
  }

  @Test func aHeaderHasAsManyCellsAsASpreadsheetHasColumnsAtMost() throws {
    func header(_ count: Int) -> String { (1...count).map { "c\($0)" }.joined(separator: ",") + "\n" }
    #expect(try table(header(16_384)).columns.count == 16_384)
    #expect(try #require(problems(header(16_385))).all.map(\.what) == ["the header row has 16385 cells"])
  }
}
