import Testing

@testable import AuditPages

@Suite("Tables of a workbook")
struct WorkbookTableTests {
  @Test func everyTableIsExcelsOwnWithHeadingsThatAreItsCells() throws {
    for read in try [OfficeSample.workbook(), OfficeSample.hostileWorkbook()] {
      var names = Set<String>()
      for number in read.names.indices {
        for table in try read.tables(of: number) {
          let place = try #require(table["ref"]?.split(separator: ":").first)
          let row = place.drop { $0.isLetter }
          let headings = table.all("tableColumn").compactMap { $0["name"] }
          #expect(!headings.isEmpty && Set(headings.map { $0.lowercased() }).count == headings.count)
          #expect(headings.allSatisfy { !$0.isEmpty && $0.utf16.count <= 255 })
          let cells = read.sheets[number].rows.first { "\($0.number)" == row }?.cells ?? []
          #expect(Array(cells.prefix(headings.count)) == headings)
          let name = try #require(table["name"])
          #expect(
            names.insert(name.lowercased()).inserted && name.wholeMatch(of: /[A-Za-z][A-Za-z0-9_]*_table(_\d+)?/) != nil
          )
          #expect(table.first("autoFilter") != nil)
          // The headings stay where they are and come again on every page.
          #expect(try read.sheet(number).first("pane")?["ySplit"] == String(row))
        }
      }
    }
  }

  @Test func numbersAreNumbersNamesAreNotAndGroupsAreAColumn() throws {
    let read = try OfficeSample.workbook()
    let top = try #require(read.sheets[1].rows.first { $0.cells.first == "Group" }).number
    #expect(try read.cell("B\(top + 1)", in: 1) == "1.1" && read.cell("B\(top + 2)", in: 1) == "1.10")
    #expect(read.sheets[1].rows.first { $0.number == top + 1 }?.cells == ["Assessment", "1.1", "9", "0.41", "-4"])
    #expect(read.sheets[1].rows.first { $0.number == top + 2 }?.cells == ["Assessment", "1.10", "c", "0.375", "3"])
    // The sum stands below the table, which ends before it.
    #expect(read.sheets[1].rows.first { $0.number == top + 3 }?.cells.prefix(4) == ["", "All", "1234", "1"])
    #expect(try read.tables(of: 1).first?["ref"] == "A\(top):E\(top + 2)")
    let cells = try read.sheet(1).all("c")
    func kind(_ place: String) -> String? { cells.first { $0["r"] == place }?["t"] }
    #expect(kind("B\(top + 1)") == "s" && kind("C\(top + 1)") == nil && kind("C\(top + 2)") == "s")
  }

  /// A column of codes is sorted and filtered as one, with letters in some of them and in none.
  @Test(arguments: [
    (["8841", "8770Q"], [true, true]), (["8841", "8842"], [false, false]), (["8841", "none at all"], [false, true]),
    (["8841", "1e-07"], [false, false]),
  ])
  func aCodeOfFiguresIsTextBesideOneWithALetter(cells: [String], isText: [Bool]) {
    let grid = SheetGrid(Table(columns: [.init("Case"), .init("Code")], rows: cells.map { .cells(["a", $0]) }))
    let data = DataSheet.sheet([["case", "code"]] + cells.map { ["a", $0] }, name: "d")
    for (index, isText) in isText.enumerated() {
      let isNumber = { (value: Sheet.Cell.Value) in if case .number = value { true } else { false } }
      if cells[index] != "1e-07" { #expect(isNumber(grid.rows[index][1].value) != isText) }
      #expect(isNumber(data.rows[index + 1].cells[1].value) != isText)
    }
  }

  @Test func aCellThatSaysSeveralNumbersBecomesSeveral() throws {
    let table = Table(
      columns: [.init("Question"), .init("Met of counted files"), .init("Change (95\u{A0}% interval)"), .init("By")],
      rows: [
        .cells(["A", "9 of 22 (41\u{A0}%)", "+9 (\u{2212}6 to\u{A0}+25)", "14\u{A0}September 2026"]),
        .cells(["B", "c", "too few files", "2026-09-30"]),
        .cells(["C", "1 of 3", "\u{2212}5 (\u{2212}22 to +12)", ""]),
      ]
    )
    let read = try ReadWorkbook(
      Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.table(table)])])
    )
    let rows = read.sheets[1].rows.suffix(4).map(\.cells)
    #expect(
      rows[0] == [
        "Question", "Met of counted files", "Met of counted files: of", "Met of counted files: share", "Change",
        "Change: interval from", "Change: interval to", "By",
      ]
    )
    #expect(rows[1] == ["A", "9", "22", "0.41", "9", "-6", "25", "2026-09-14"])
    #expect(rows[2] == ["B", "c", "", "", "too few files", "", "", "2026-09-30"])
    #expect(rows[3].prefix(7) == ["C", "1", "3", "", "-5", "-22", "12"])
  }

  @Test func theDataKeepsItsNumbersAndItsNames() throws {
    let read = try OfficeSample.workbook()
    #expect(read.names[6] == "Data")
    func cell(_ place: String) throws -> String { try read.cell(place, in: 6) }
    #expect(try cell("A2") == "1.1" && cell("A3") == "1.10")
    #expect(try cell("B2") == "9" && cell("B3") == "c" && cell("C4").isEmpty)
    #expect(try Double(cell("C2")) == 0.4090909090909091 && Double(cell("C3")) == -1e-07)
    #expect(try cell("D2") == "=SUM(A1)" && cell("D3") == "007" && cell("D4") == "+44")
    #expect(try read.tables(of: 6).first?["ref"] == "A1:D4")
  }

  @Test func everyDigitOfAnExactNumberIsKept() throws {
    let numbers = [
      "0.1", "0.30000000000000004", "0.6881471005937094", "123456789012345", "-2.5e-17", "0.3333333333333333",
    ]
    let read = try ReadWorkbook(Page(title: "T"), data: [["a"]] + numbers.map { [$0] })
    let kept = read.sheets[1].rows.dropFirst().compactMap { Double($0.cells[0]) }
    // The library writes sixteen digits; a seventeenth is less than what a spreadsheet works with.
    for (number, kept) in zip(numbers.compactMap(Double.init), kept) {
      #expect(abs(number - kept) <= abs(number) * 1e-15)
    }
    #expect(kept.count == numbers.count)
  }

  @Test func numbersWithDecimalsThatAreNoNamesStayNumbers() throws {
    let rows = [["a", "b"], ["0.50", "1.1"], ["0.25", "1.25"]]
    let read = try ReadWorkbook(Page(title: "T"), data: rows)
    #expect(read.sheets[1].rows.map(\.cells).dropFirst() == [["0.5", "1.1"], ["0.25", "1.25"]])
    #expect(try read.sheet(1).all("c").filter { $0["t"] == "s" }.count == 2)
  }

  @Test func aRowOfDataWithMoreCellsThanTheHeadingKeepsThem() throws {
    let read = try ReadWorkbook(Page(title: "T"), data: [["a"], ["1", "2.5"]])
    #expect(read.sheets[1].rows.last?.cells == ["1", "2.5"])
    #expect(try read.tables(of: 1).first?["ref"] == "A1:A2")
  }

  @Test func aTableWithoutColumnsIsNoTableAndOneWithoutRowsIsItsHeadings() throws {
    let none = Table(caption: "None", columns: [], rows: [.group("East"), .cells(["a"])])
    let empty = Table(caption: "Empty", columns: [.init("Team")], rows: [])
    let page = Page(
      title: "T",
      sections: [PageSection(id: "a", title: "S", blocks: [.table(none), .table(empty), .table(OfficeSample.table)])]
    )
    let read = try ReadWorkbook(page)
    #expect(read.names == ["Read me", "Empty", "Questions, the weakest first"])
    #expect(read.sheets[1].rows.last?.cells == ["Team"])
    #expect(try read.tables(of: 1).isEmpty)
  }

  @Test func listsOfTermsAreOneTableUnderTheirHeadings() throws {
    let blocks: [Block] = [
      .heading("First"), .terms([Term("1.1", "Do it.")]), .paragraph("Accepted."), .heading("Second"),
      .terms([Term("2.1", "Do that."), Term("2.2", "Do more.")]),
    ]
    let read = try ReadWorkbook(Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: blocks)]))
    #expect(read.names == ["Read me", "S"])
    #expect(
      read.sheets[1].rows.map(\.cells).filter { $0.count == 3 } == [
        ["Group", "What", "In words"], ["First", "1.1", "Do it."], ["Second", "2.1", "Do that."],
        ["Second", "2.2", "Do more."],
      ]
    )
    #expect(read.sheets[1].rows.contains { $0.cells.first == "Accepted." })
  }

  @Test func aColumnOfPercentagesIsOfNumbersWhateverItWasSetAs() throws {
    let table = Table(
      columns: [.init("Grade"), .init("Share")],
      rows: [.cells(["Good", "52\u{A0}%"]), .cells(["Poor", "c"])]
    )
    let read = try ReadWorkbook(Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.table(table)])]))
    #expect(read.sheets[1].rows.suffix(2).map(\.cells) == [["Good", "0.52"], ["Poor", "c"]])
  }
}
