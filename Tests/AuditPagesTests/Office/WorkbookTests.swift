import Testing

@testable import AuditPages

@Suite("Workbooks for Excel")
struct WorkbookTests {
  @Test func thereIsASheetForEachTableAndEachFigure() throws {
    let read = try OfficeSample.workbook()
    #expect(
      read.names == [
        "Read me", "Questions", "Dots title", "Dots title 2", "Teams", "Words", "Data", "Data dictionary",
      ]
    )
    for number in read.names.indices {
      #expect(try read.tables(of: number).count == (number == 0 ? 0 : 1))
    }
  }

  @Test func theFirstSheetSaysWhatThereIsHowToReadItAndWhereItComesFrom() throws {
    let read = try OfficeSample.workbook()
    let texts = read.sheets[0].rows.flatMap(\.cells)
    #expect(texts.first == "Practice in case files")
    let expected =
      [
        "1 January to 30 June 2026", "Practice is good in 10 of 22 files.", "Version of caseaudit: 0.0.0",
        "Checklist core version 3", "Trend: Dots title, a chart and its numbers", "Only words.",
      ] + ReadMeSheet.reading
    for text in expected { #expect(texts.contains(text), "\(text)") }
    let links = try read.sheet(0).all("hyperlink").compactMap { $0["location"] }
    #expect(links == read.names.dropFirst().map { "'\($0)'!A1" })
    for number in read.names.indices.dropFirst() where read.names[number] != "Data" {
      #expect(try read.sheet(number).all("hyperlink").compactMap { $0["location"] } == ["'Read me'!A1"])
    }
  }

  @Test(arguments: ["=1+1", "+44", "-1+1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\t=1+1", "{=1}"])
  func whatLooksLikeAFormulaIsText(_ text: String) throws {
    let page = Page(
      title: text,
      subtitle: text,
      headline: [text],
      sections: [
        PageSection(
          id: "a",
          title: text,
          blocks: [.paragraph(text), .table(Table(caption: text, columns: [.init(text)], rows: [.cells([text])]))]
        )
      ]
    )
    let read = try ReadWorkbook(page, data: [[text], [text]], dictionary: [[text], [text]])
    for number in read.names.indices {
      let sheet = try read.sheet(number)
      #expect(sheet.all("f").isEmpty)
      let cells = sheet.all("c").filter { $0.first("v") != nil }
      #expect(!cells.isEmpty && cells.allSatisfy { $0["t"] == "s" })
    }
    #expect(read.sheets.last?.rows.last?.cells == [text.trimmingPrefix("\t").description])
  }

  @Test func nothingIsAFormulaAndNothingIsMerged() throws {
    for read in try [OfficeSample.workbook(), OfficeSample.hostileWorkbook()] {
      for number in read.names.indices {
        let sheet = try read.sheet(number)
        #expect(sheet.all("f").isEmpty && sheet.all("mergeCell").isEmpty)
      }
    }
  }

  @Test func theSamePageGivesTheSameBytesAndSaysWhenItWasMade() throws {
    #expect(try OfficeSample.workbook().bytes == OfficeSample.workbook().bytes)
    var page = OfficeSample.page
    page.provenance?.generated = "2026-09-14T09:30:05Z"
    let core = try ReadWorkbook(page).part("docProps/core.xml")
    #expect(core.first("dcterms:created")?.text == "2026-09-14T09:30:05Z")
    #expect(core.first("dc:title")?.text == "Practice in case files" && core.first("dc:creator")?.text == "")
    for strange in ["1 July 2026", "2026-09-14T09:60:00Z", "2026-02-30T09:30:00Z", "", "T", "2026-09-14T24:00:00Z"] {
      page.provenance?.generated = strange
      let core = try ReadWorkbook(page).part("docProps/core.xml")
      #expect(core.first("dcterms:created")?.text == "1980-01-01T00:00:00Z", "\(strange)")
    }
  }

  @Test func aSectionWithAnyTitleHasASheet() throws {
    let titles = ["Read me", "data", "Data dictionary", "a/b", "", "''", OfficeSample.hostile]
    let page = Page(
      title: "T",
      sections: titles.map { PageSection(id: "a", title: $0, blocks: [.table(OfficeSample.table)]) }
    )
    let read = try ReadWorkbook(page, data: OfficeSample.data, dictionary: OfficeSample.dictionary)
    #expect(read.names.prefix(6) == ["Read me", "Read me 2", "data 2", "Data dictionary 2", "a b", "Sheet"])
    #expect(read.names.suffix(2) == ["Data", "Data dictionary"])
    #expect(Set(read.names.map { $0.lowercased() }).count == read.names.count)
  }

  @Test func aPageWithNothingButATitleIsOneSheet() throws {
    let read = try ReadWorkbook(Page(title: "T"))
    #expect(read.names == ["Read me"])
    #expect(read.sheets[0].rows.flatMap(\.cells) == ["T"])
  }

  @Test func manyWordsStandBelowTheTable() throws {
    let long = String(repeating: "Many words. ", count: 40) + "End."
    let blocks: [Block] = [.paragraph("Short."), .paragraph(long), .table(OfficeSample.table), .paragraph("After.")]
    let read = try ReadWorkbook(Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: blocks)]))
    let texts = read.sheets[1].rows.map { $0.cells.first ?? "" }.filter { !$0.isEmpty }
    #expect(
      texts.prefix(4) == ["S", "Back to the list of sheets", "Short.", "More on these numbers stands below the table."]
    )
    #expect(texts.suffix(2) == [PlainText.cleaned(long), "After."])
  }

  @Test func noControlCharacterAndNoMarkupOfATextGetsThrough() throws {
    for (path, bytes) in try OfficeSample.hostileWorkbook().parts where path.hasSuffix(".xml") {
      let markup = String(decoding: bytes, as: UTF8.self)
      #expect(OfficeTree.root(of: markup) != nil, "\(path)")
      let unseen = markup.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || [0x202E, 0xFFFE].contains($0.value)
      }
      #expect(unseen.isEmpty && !markup.contains("<si/>"), "\(path)")
    }
  }

  @Test func theTitleAtTheFootIsCutAndGivesNoOrders() throws {
    func footer(_ title: String) throws -> String? {
      try ReadWorkbook(Page(title: title)).sheet(0).first("oddFooter")?.text
    }
    #expect(try footer("Plans & visits") == "&LPlans && visits&RPage &P of &N")
    let long = String(repeating: "x", count: 91)
    #expect(try footer(long) == "&L\(long.dropLast())&RPage &P of &N")
  }
}
