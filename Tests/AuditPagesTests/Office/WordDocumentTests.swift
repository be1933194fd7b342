import Foundation
import Testing

@testable import AuditPages

@Suite("Documents for Word")
struct WordDocumentTests {
  private static func body(_ page: Page = OfficeSample.page) throws -> OfficeElement {
    let zip = try ZipReader(WordDocument(page).bytes())
    let root = try #require(OfficeTree.root(of: zip.text("word/document.xml")))
    return try #require(root.first("w:body"))
  }

  /// The style of a paragraph and its text.
  private static func paragraphs(_ body: OfficeElement) -> [(style: String, text: String)] {
    body.children.filter { $0.name == "w:p" }.map { paragraph in
      (paragraph.first("w:pStyle")?["w:val"] ?? "", paragraph.all("w:t").map(\.text).joined())
    }
  }

  @Test func headingsAreHeadingsOfTheirLevel() throws {
    let headings = Self.paragraphs(try Self.body()).filter {
      $0.style.hasPrefix("Heading") && !$0.style.contains("line")
    }
    #expect(headings.map(\.style) == [1, 2, 3, 2, 1, 2, 2, 2, 1].map { "Heading\($0)" })
    #expect(
      headings.map(\.text) == [
        "What we know", "Questions", "Strengths", "Trend", "How we know it", "Teams", "Words", "Notes",
        "Where these figures come from",
      ]
    )
  }

  @Test func sectionsOfAPageWithoutPartsAreTheFirstLevel() throws {
    let section = PageSection(id: "a", title: "Grades", blocks: [.heading("Inside")])
    let styles = Self.paragraphs(try Self.body(Page(title: "T", sections: [section]))).map(\.style)
    #expect(styles == ["Title", "Heading1", "Heading2"])
  }

  @Test func everyStyleThatIsUsedIsThereAndHeadingsHaveTheirOutline() throws {
    let zip = try ZipReader(WordDocument(OfficeSample.page).bytes())
    let styles = try #require(OfficeTree.root(of: zip.text("word/styles.xml")))
    let ids = styles.all("w:style").compactMap { $0["w:styleId"] }
    #expect(Set(ids).count == ids.count)
    for part in ["word/document.xml", "word/footer1.xml", "word/footer2.xml", "word/numbering.xml", "word/styles.xml"] {
      let root = try #require(OfficeTree.root(of: zip.text(part)))
      let used = ["w:pStyle", "w:tblStyle", "w:basedOn", "w:next"].flatMap(root.all).compactMap { $0["w:val"] }
      #expect(Set(used).isSubset(of: ids), "\(part)")
    }
    for level in 1...3 {
      let style = try #require(styles.all("w:style").first { $0["w:styleId"] == "Heading\(level)" })
      #expect(style.first("w:name")?["w:val"] == "heading \(level)")
      #expect(style.first("w:outlineLvl")?["w:val"] == "\(level - 1)")
    }
    #expect(styles.first("w:lang")?["w:val"] == "en-GB")
  }

  @Test func theContentsLinkToEveryHeading() throws {
    let body = try Self.body()
    let links = body.all("w:hyperlink")
    let names = body.all("w:bookmarkStart").compactMap { $0["w:name"] }
    #expect(links.compactMap { $0["w:anchor"] } == names)
    let titles = links.map { $0.all("w:t").map(\.text).joined() }
    #expect(titles.first == "What we know" && titles.count == 8)
    // The list is a field, and in it there is one for the number of each sheet.
    let numbers = [[String]](repeating: ["begin", "separate", "end"], count: 8).flatMap(\.self)
    #expect(
      body.all("w:fldChar").compactMap { $0["w:fldCharType"] } == ["begin", "separate"] + numbers + ["end"]
    )
    let asked = links.compactMap { $0.first("w:instrText")?.text.trimmingCharacters(in: .whitespaces) }
    #expect(asked == names.map { "PAGEREF \($0) \\h" })
  }

  @Test func aTableHasHeadingsThatComeAgainAndCellsInTheirPlace() throws {
    let table = try #require(try Self.body().first("w:tbl"))
    let rows = table.all("w:tr")
    #expect(rows.count == 5)
    #expect(rows.map { $0.first("w:tblHeader") != nil } == [true, false, false, false, false])
    #expect(rows.allSatisfy { $0.first("w:cantSplit") != nil })
    #expect(rows[0].all("w:tc").map(\.text) == ["Question", "Met", "Share", "Change"])
    #expect(rows[1].all("w:tc").map(\.text) == ["Assessment"])
    #expect(rows[1].first("w:gridSpan")?["w:val"] == "4")
    #expect(rows[2].all("w:tc").map(\.text) == ["1.1", "9", "41\u{A0}%", "\u{2212}4"])
    #expect(
      rows[2].all("w:pStyle").compactMap { $0["w:val"] } == ["TableText"] + [String](repeating: "TableNumber", count: 3)
    )
    #expect(rows[4].all("w:tc").map(\.text) == ["All", "1\u{A0}234", "100\u{A0}%", ""])
    #expect(rows[4].all("w:b").count == 3)
    #expect(table.first("w:tblCaption")?["w:val"] == "Questions, the weakest first")
    let grid = table.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
    #expect(table.first("w:tblW")?["w:w"] == "\(grid.reduce(0, +))")
  }

  @Test func aTableThatWouldBeSqueezedTurnsThePaper() throws {
    let sizes = try Self.body().all("w:pgSz").map { ($0["w:orient"] ?? "portrait", $0["w:w"] ?? "") }
    #expect(sizes.map(\.0) == ["portrait", "landscape", "portrait"])
    #expect(sizes.map(\.1) == ["11906", "16838", "11906"])
  }

  @Test func noTableIsWiderThanItsPaper() throws {
    for columns in [1, 2, 5, 12, 30, 63] {
      let words = String(repeating: "wide words ", count: 9)
      let table = Table(
        columns: (0..<columns).map { .init("Column \($0)", $0.isMultiple(of: 2) ? .words : .number) },
        rows: [.cells([String](repeating: words, count: columns))]
      )
      let section = PageSection(id: "a", title: "T", blocks: [.table(table)])
      let body = try Self.body(Page(title: "T", sections: [section]))
      let width = body.all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
      let paper: WordPaper = body.all("w:pgSz").last?["w:orient"] == nil ? .portrait : .landscape
      #expect(width.count == columns && width.reduce(0, +) <= paper.textWidth)
      #expect(width.allSatisfy { $0 > 0 })
    }
  }

  @Test func aTableWithMoreColumnsThanWordHasIsRefused() throws {
    let table = Table(columns: (0..<64).map { .init("\($0)") }, rows: [])
    let page = Page(title: "T", sections: [PageSection(id: "a", title: "Teams", blocks: [.table(table)])])
    #expect(throws: OfficeProblem.tooManyColumns(place: "Teams", columns: 64, limit: 63)) {
      try WordDocument(page).bytes()
    }
  }

  @Test func aTableWithoutColumnsIsLeftOut() throws {
    let page = Page(
      title: "T",
      sections: [PageSection(id: "a", title: "S", blocks: [.table(Table(columns: [], rows: [.cells(["a"])]))])]
    )
    #expect(try Self.body(page).all("w:tbl").isEmpty)
  }

  @Test func aFigureIsItsSentenceItsReadingItsTitleAndAGroupOfShapes() throws {
    let body = try Self.body()
    let words = Self.paragraphs(body).map(\.text)
    let place = try #require(words.firstIndex(of: "Dots sentence"))
    #expect(words[place...].prefix(3) == ["Dots sentence", "Dots reading", "Figure 1: Dots title"])
    let pictures = body.all("wp:inline")
    #expect(pictures.count == 2)
    #expect(pictures.compactMap { $0.first("wp:docPr")?["descr"] } == ["Dots description", "Dots description"])
    // The frame and the marks.
    #expect(pictures[0].all("wps:wsp").count == OfficeSample.drawing.marks.count + 1)
    #expect(
      pictures[0].all("w:txbxContent").map(\.text) == ["Was the child seen alone?", "50\u{A0}%", "9 of 22 files"]
    )
    let ids = body.all.filter { $0.name == "wp:docPr" || $0.name == "wps:cNvPr" }.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    let width = pictures[0].first("wp:extent")?["cx"].flatMap { Int($0) } ?? 0
    #expect(width > 6_000_000 && width <= WordPaper.portrait.textWidth * 635)
  }

  @Test func whereTheFiguresComeFromIsTheLastThing() throws {
    let paragraphs = Self.paragraphs(try Self.body())
    #expect(paragraphs.suffix(4).map(\.style) == [String](repeating: "ListBullet", count: 4))
    #expect(paragraphs.last?.text == "Checklist core version 3")
  }

  @Test func everyPageHasItsTitleAndItsNumber() throws {
    let zip = try ZipReader(WordDocument(OfficeSample.page).bytes())
    for part in ["word/footer1.xml", "word/footer2.xml"] {
      let footer = try #require(OfficeTree.root(of: zip.text(part)))
      #expect(footer.all("w:t").map(\.text) == ["Practice in case files", "Page ", "1", " of ", "1"])
      #expect(footer.all("w:fldSimple").compactMap { $0["w:instr"] } == [" PAGE ", " NUMPAGES "])
    }
  }

  @Test func aPageOfTwoSectionsHasNoContentsAndOneOfThreeHas() throws {
    let sections = (1...3).map { PageSection(id: "\($0)", title: "Part \($0)", blocks: [.paragraph("Words.")]) }
    #expect(try Self.body(Page(title: "T", sections: Array(sections.dropLast()))).all("w:hyperlink").isEmpty)
    #expect(try Self.body(Page(title: "T", sections: sections)).all("w:hyperlink").count == 3)
  }

  @Test func aShortTableStaysOnOnePageAndTheEndOfALongOneTogether() throws {
    func kept(_ rows: Int) throws -> [Int] {
      let table = Table(columns: [.init("Team")], rows: (1...rows).map { .cells(["\($0)"]) })
      let page = Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.table(table)])])
      return try Self.body(page).all("w:tr").dropFirst().filter { $0.first("w:keepNext") != nil }.map {
        Int($0.text) ?? 0
      }
    }
    #expect(try kept(12) == Array(1...11))
    #expect(try kept(13) == [11, 12])
  }

  @Test func aColumnToWriteInGetsTheRoomThatTheOthersLeave() throws {
    func widths(_ kind: Table.Column.Kind) throws -> [Int] {
      let table = Table(columns: [.init("You"), .init("In your words", kind)], rows: [.cells(["What I do", ""])])
      let page = Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.table(table)])])
      return try Self.body(page).all("w:gridCol").compactMap { $0["w:w"].flatMap { Int($0) } }
    }
    let whole = WordPaper.portrait.textWidth
    #expect(try (whole - 2...whole).contains(widths(.room).reduce(0, +)))
    #expect(try widths(.room)[0] == widths(.words)[0] && widths(.words)[1] < whole / 4)
  }

  /// A table that is kept together and fills more than what is left of a page goes over to the next, and leaves its heading.
  @Test(arguments: [(3, 20, [1, 2]), (4, 200, [3]), (2, 200, [1]), (2, 900, [Int]()), (14, 200, [12, 13])])
  func rowsThatFillAPageAreNotKeptTogether(rows: Int, words: Int, kept: [Int]) throws {
    let text = String(repeating: "word ", count: words)
    let table = Table(columns: [.init("No."), .init("Text")], rows: (1...rows).map { .cells(["\($0)", text]) })
    let page = Page(title: "T", sections: [PageSection(id: "a", title: "S", blocks: [.table(table)])])
    let found = try Self.body(page).all("w:tr").dropFirst().filter { $0.first("w:keepNext") != nil }.map {
      Int($0.text.prefix { $0.isNumber }) ?? 0
    }
    #expect(found == kept)
  }

  @Test func aTableWhoseWordsDoNotFitFillsTheWidthAllTheSame() {
    let table = Table(columns: ["Safeguarding", "Assessments"].map { .init($0) }, rows: [.cells(["Practice", "a"])])
    let widths = ColumnWidths(table, size: 9, margin: 4).fitted(to: 60)
    #expect(abs(widths.reduce(0, +) - 60) < 1e-9)
    #expect(widths[0] > widths[1])
  }

  @Test(arguments: [(90, 90), (91, 90)]) func aLongTitleIsCutAtTheFootOfThePage(length: Int, shown: Int) throws {
    let page = Page(title: String(repeating: "x", count: length))
    let footer = try #require(OfficeTree.root(of: ZipReader(WordDocument(page).bytes()).text("word/footer1.xml")))
    let title = try #require(footer.all("w:t").first?.text)
    #expect(title.count == shown && title.hasSuffix("…") == (length > shown))
  }

  @Test func theColumnThatNamesTheRowIsTheWiderOfTwoThatAreLong() {
    let words = String(repeating: "as many words as it takes ", count: 9)
    let table = Table(columns: ["A", "B"].map { .init($0) }, rows: [.cells([words, words])])
    let widths = ColumnWidths(table, size: 9, margin: 4)
    #expect(widths.good[0] > widths.good[1] && widths.full[0] == widths.full[1])
  }
}
