import Testing

@testable import AuditPages

@Suite("Captions and paper of a document for Word")
struct WordFlowTests {
  private static func body(_ page: Page) throws -> OfficeElement {
    let root = try #require(OfficeTree.root(of: ZipReader(WordDocument(page).bytes()).text("word/document.xml")))
    return try #require(root.first("w:body"))
  }

  private static func captions(_ page: Page) throws -> [OfficeElement] {
    try body(page).all("w:p").filter { $0.first("w:pStyle")?["w:val"] == "Caption" }
  }

  /// A table whose words take so many lines that upright paper squeezes them.
  private static func wide(
    rows: Int,
    words: String = "as many words as anyone would want to write into a cell"
  ) -> Block {
    .table(
      Table(
        caption: "Wide",
        columns: (1...9).map { .init("Column \($0)") },
        rows: [Table.Row](repeating: .cells([String](repeating: words, count: 9)), count: rows)
      )
    )
  }

  private static let long = [Block](repeating: .paragraph(String(repeating: "Many words. ", count: 60)), count: 4)

  private static func page(_ sections: [[Block]]) -> Page {
    Page(
      title: "T",
      sections: sections.enumerated().map { PageSection(id: "s", title: "Section \($0)", blocks: $1) }
    )
  }

  /// What stands on each paper, by the texts of paragraphs outside of tables.
  private static func stretches(_ sections: [[Block]]) throws -> [(isWide: Bool, texts: [String])] {
    var found: [(Bool, [String])] = []
    var texts: [String] = []
    for child in try body(page(sections)).children {
      if child.name == "w:p" { texts.append(child.all("w:t").map(\.text).joined()) }
      if let size = child.name == "w:sectPr" ? child.first("w:pgSz") : child.first("w:sectPr")?.first("w:pgSz") {
        found.append((size["w:orient"] == "landscape", texts.filter { !$0.isEmpty && !$0.hasPrefix("Many") }))
        texts = []
      }
    }
    return found
  }

  @Test func captionsAreCountedByKindWithTheNumberWrittenAlready() throws {
    let captions = try Self.captions(OfficeSample.page)
    #expect(
      captions.map { $0.all("w:t").map(\.text).joined() } == [
        "Table 1: Questions, the weakest first", "Figure 1: Dots title", "Figure 2: Dots title",
        "Table 2: Teams by theme",
      ]
    )
    let fields = captions.compactMap { $0.first("w:fldSimple") }
    #expect(
      fields.map { $0["w:instr"] ?? "" } == ["Table", "Figure", "Figure", "Table"].map { " SEQ \($0) \\* ARABIC " }
    )
    #expect(fields.map(\.text) == ["1", "1", "2", "2"])
  }

  @Test func nothingAsksToBeBroughtUpToDateWhenTheDocumentIsOpened() throws {
    let zip = try ZipReader(WordDocument(OfficeSample.page).bytes())
    #expect(try !zip.text("word/settings.xml").contains("updateFields"))
    #expect(try !zip.text("word/document.xml").contains("w:dirty"))
  }

  @Test func aTableWithoutACaptionHasThatOfItsSectionWhereCaptionsAreCounted() throws {
    let table = Block.table(Table(columns: [.init("A")], rows: [.cells(["a"])]))
    let captions = try Self.captions(Self.page([[table], [.figure(OfficeSample.figure())], [table]]))
    #expect(
      captions.map { $0.all("w:t").map(\.text).joined() }
        == ["Table 1: Section 0", "Figure 1: Dots title", "Table 2: Section 2"]
    )
  }

  @Test func aShortPageAndOneThatListsNoSectionsCountNothing() throws {
    let blocks: [Block] = [.figure(OfficeSample.figure()), .table(OfficeSample.table)]
    let short = Self.page([blocks])
    let section = PageSection(id: "s", title: "S", blocks: blocks)
    let letter = Page(title: "T", sections: [section, section, section], hasContents: false)
    for page in [short, letter] {
      let captions = try Self.captions(page)
      #expect(captions.map(\.text).prefix(2) == ["Dots title", "Questions, the weakest first"])
      #expect(captions.allSatisfy { $0.all("w:fldSimple").isEmpty })
    }
  }

  @Test func aWideTableTakesItsHeadingAndAFewWordsAlong() throws {
    let found = try Self.stretches([
      Self.long, [.paragraph("Before."), Self.wide(rows: 9), .paragraph("After.")], Self.long,
    ])
    #expect(found.map(\.isWide) == [false, true, false])
    #expect(found[1].texts == ["Section 1", "Before.", "Table 1: Wide", "After."])
  }

  @Test func whatIsLongBeforeAWideTableStaysUprightButTheHeadingOverItDoesNot() throws {
    let found = try Self.stretches([Self.long + [.heading("Inside"), Self.wide(rows: 9)] + Self.long])
    #expect(found.map(\.isWide) == [false, true, false])
    #expect(found[0].texts.contains("Section 0"))
    #expect(found[1].texts == ["Inside", "Wide"])
  }

  @Test func aFewWordsBetweenTwoWideTablesDoNotTurnThePaperTwice() throws {
    let found = try Self.stretches([[Self.wide(rows: 9)], [.paragraph("Between.")], [Self.wide(rows: 9)], Self.long])
    #expect(found.map(\.isWide) == [false, true, false])
    #expect(found[1].texts.contains("Between."))
  }

  @Test func aWideTableOfARowOrTwoTurnsNoPaper() throws {
    #expect(
      try Self.stretches([Self.long, [Self.wide(rows: 1, words: "as many words as it takes")], Self.long]).map(\.isWide)
        == [false]
    )
  }

  @Test func aShortTableThatWouldBreakItsWordsTurnsThePaperAllTheSame() throws {
    let columns = (1...12).map { Table.Column("Safeguarding\($0)") }
    let table = Block.table(Table(columns: columns, rows: [.cells([])]))
    #expect(try Self.stretches([Self.long, [table], Self.long]).map(\.isWide) == [false, true, false])
  }
}
