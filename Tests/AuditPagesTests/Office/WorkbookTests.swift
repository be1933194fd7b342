import Testing

@testable import AuditPages

@Suite("Workbooks for Excel")
struct WorkbookTests {
  /// A workbook as it is read again: the texts and numbers of each sheet by their place.
  private struct Read {
    var names: [String]
    var sheets: [OfficeElement]
    var cells: [[String: String]]
    var zip: ZipReader

    init(_ page: Page, data: [[String]] = [], dictionary: [[String]] = []) throws {
      zip = try ZipReader(Workbook(page, data: data, dictionary: dictionary).bytes())
      let book = try #require(OfficeTree.root(of: zip.text("xl/workbook.xml")))
      let strings = try #require(OfficeTree.root(of: zip.text("xl/sharedStrings.xml"))).all("si").map(\.text)
      names = book.all("sheet").compactMap { $0["name"] }
      sheets = []
      cells = []
      for number in names.indices {
        let sheet = try #require(OfficeTree.root(of: zip.text("xl/worksheets/sheet\(number + 1).xml")))
        sheets.append(sheet)
        var found: [String: String] = [:]
        for cell in sheet.all("c") {
          guard let place = cell["r"], let value = cell.first("v")?.text else { continue }
          found[place] = cell["t"] == "s" ? "‘\(strings[try #require(Int(value))])’" : value
        }
        cells.append(found)
      }
    }

    /// The place of a text.
    func place(of text: String, in sheet: Int) -> String? { cells[sheet].first { $0.value == "‘\(text)’" }?.key }
  }

  private static func sample() throws -> Read {
    try Read(OfficeSample.page, data: OfficeSample.data, dictionary: OfficeSample.dictionary)
  }

  @Test func thereIsASheetForEachSectionWithSomethingToShow() throws {
    let read = try Self.sample()
    #expect(read.names == ["Read me", "Questions", "Trend", "Teams", "Words", "Data", "Data dictionary"])
    #expect(read.sheets.map { $0.first("sheetView")?["tabSelected"] != nil }.filter { $0 }.count == 1)
  }

  @Test func theFirstSheetSaysWhatThereIsAndWhereItComesFrom() throws {
    let read = try Self.sample()
    let texts = Set(read.cells[0].values)
    #expect(read.cells[0]["A1"] == "‘Practice in case files’")
    for text in ["Practice is good in 10 of 22 files.", "Version of caseaudit: 0.0.0", "Checklist core version 3"] {
      #expect(texts.contains("‘\(text)’"))
    }
    #expect(texts.contains("‘What we know: Trend (2\u{A0}pictures)’"))
    let links = read.sheets[0].all("hyperlink").compactMap { $0["location"] }
    #expect(links == read.names.dropFirst().map { "'\($0)'!A1" })
  }

  @Test func numbersAreNumbersAndNamesAreNot() throws {
    let cells = try Self.sample().cells[1]
    let row = try #require(cells.first { $0.value == "‘1.10’" }?.key.dropFirst()).description
    #expect(cells["B\(row)"] == "‘c’" && cells["C\(row)"] == "0.375" && cells["D\(row)"] == "3")
    let before = "\(try #require(Int(row)) - 1)"
    #expect(cells["A\(before)"] == "‘1.1’" && cells["B\(before)"] == "9" && cells["D\(before)"] == "-4")
    let total = "\(try #require(Int(row)) + 1)"
    #expect(cells["B\(total)"] == "1234" && cells["C\(total)"] == "1" && cells["D\(total)"] == nil)
  }

  @Test func nothingIsAFormula() throws {
    for page in [OfficeSample.page, OfficeSample.hostilePage] {
      let read = try Read(page, data: OfficeSample.data + [[OfficeSample.hostile]])
      #expect(read.sheets.allSatisfy { $0.all("f").isEmpty })
    }
  }

  @Test func theDataKeepsItsNumbersAndItsNames() throws {
    let read = try Self.sample()
    let cells = read.cells[5]
    #expect(cells["A2"] == "‘1.1’" && cells["A3"] == "‘1.10’")
    #expect(cells["B2"] == "9" && cells["B3"] == "‘c’")
    #expect(cells["C2"] == "0.4090909090909091" && cells["C3"] == "-1e-07" && cells["C4"] == nil)
    #expect(cells["D2"] == "‘=SUM(A1)’" && cells["D3"] == "‘007’" && cells["D4"] == "‘+44’")
    #expect(read.sheets[5].first("autoFilter")?["ref"] == "A1:D4")
    #expect(read.sheets[5].first("pane")?["ySplit"] == "1")
    #expect(read.cells[6]["B2"] == "‘The question.’")
    let names = try #require(OfficeTree.root(of: read.zip.text("xl/workbook.xml"))).all("definedName")
    #expect(names.first?.text == "'Data'!$A$1:$D$4")
    #expect(names.first?["localSheetId"] == "5")
  }

  @Test func numbersWithDecimalsThatAreNoNamesStayNumbers() throws {
    let rows = [["a", "b"], ["0.50", "1.1"], ["0.25", "1.25"]]
    let cells = try Read(Page(title: "T"), data: rows).cells[1]
    #expect(cells["A2"] == "0.50" && cells["B2"] == "1.1" && cells["B3"] == "1.25")
    let whole = try Read(Page(title: "T"), data: [["a"], ["1.0"], ["0.25"]]).cells[1]
    #expect(whole["A2"] == "1.0" && whole["A3"] == "0.25")
  }

  @Test func theHeadingsOfASingleTableStayInPlace() throws {
    let read = try Self.sample()
    let heading = try #require(read.place(of: "Question", in: 1)).dropFirst()
    #expect(read.sheets[1].first("pane")?["ySplit"] == String(heading))
    let two = Page(
      title: "T",
      sections: [PageSection(id: "a", title: "S", blocks: [.table(OfficeSample.table), .table(OfficeSample.table)])]
    )
    #expect(try Read(two).sheets[1].first("pane") == nil)
  }

  @Test func aFigureIsAGroupOfShapesOverRowsOfItsOwn() throws {
    let read = try Self.sample()
    #expect(read.zip.entries.filter { $0.name.hasPrefix("xl/drawings/drawing") }.count == 1)
    let drawing = try #require(OfficeTree.root(of: read.zip.text("xl/drawings/drawing3.xml")))
    let groups = drawing.all("xdr:grpSp")
    #expect(groups.count == 2)
    #expect(groups.compactMap { $0.first("xdr:cNvPr")?["descr"] } == ["Dots description", "Dots description"])
    #expect(groups[0].all("xdr:sp").count == OfficeSample.drawing.marks.count + 1)
    #expect(groups[0].all("a:t").map(\.text) == ["Was the child seen alone?", "50\u{A0}%", "9 of 22 files"])
    let ids = drawing.all("xdr:cNvPr").compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    // No row with words begins before the picture above it has ended.
    let tops = drawing.all("xdr:row").compactMap { Int($0.text) }
    let rows = Set(read.cells[2].keys.compactMap { Int($0.drop { $0.isLetter }) })
    let height = Int((SheetPicture.height(of: OfficeSample.figure()) / Sheet.lineHeight).rounded(.up))
    for top in tops { #expect(rows.isDisjoint(with: top + 1...top + height)) }
  }

  @Test func aSectionWithAnyTitleHasASheet() throws {
    let titles = ["Read me", "data", "Data dictionary", "a/b", "", "''", OfficeSample.hostile]
    let page = Page(
      title: "T",
      sections: titles.map { PageSection(id: "a", title: $0, blocks: [.table(OfficeSample.table)]) }
    )
    let read = try Read(page, data: OfficeSample.data, dictionary: OfficeSample.dictionary)
    #expect(read.names.prefix(6) == ["Read me", "Read me 2", "data 2", "Data dictionary 2", "a b", "Sheet"])
    #expect(read.names.suffix(2) == ["Data", "Data dictionary"])
    #expect(Set(read.names.map { $0.lowercased() }).count == read.names.count)
    #expect(read.names.allSatisfy { $0.utf16.count <= 31 && !$0.contains { "[]:*?/\\".contains($0) } })
  }

  @Test func aPageWithNothingButATitleHasNoEmptyRowsOfWordsAndNamesNothing() throws {
    let read = try Read(Page(title: "T"))
    #expect(read.names == ["Read me"])
    #expect(read.cells[0].values.sorted() == ["‘T’", "‘What each sheet holds’"])
    // Excel calls a workbook damaged whose list of names is there and empty.
    #expect(try !read.zip.text("xl/workbook.xml").contains("definedNames"))
  }

  @Test func aRowOfDataWithMoreCellsThanTheHeadingKeepsThem() throws {
    let cells = try Read(Page(title: "T"), data: [["a"], ["1", "2.5"]]).cells[1]
    #expect(cells["A2"] == "1" && cells["B2"] == "2.5")
  }

  @Test func aTableWithoutColumnsIsNoTable() throws {
    let none = Table(caption: "None", columns: [], rows: [.group("East"), .cells(["a"])])
    let page = Page(
      title: "T",
      sections: [PageSection(id: "a", title: "S", blocks: [.table(none), .table(OfficeSample.table)])]
    )
    let read = try Read(page)
    #expect(read.place(of: "None", in: 1) == nil && read.place(of: "East", in: 1) == nil)
    #expect(read.place(of: "Question", in: 1) != nil)
  }
}
