/// A page as a document for Word: real headings, lists, tables and shapes that can be edited further.
///
/// It is Office Open XML in its transitional form (ECMA-376, ISO/IEC 29500-4), as every version of Word since 2010 and
/// LibreOffice open it. The same page always gives the same bytes.
public struct WordDocument: Sendable {
  private let page: Page

  /// Makes a document of a page.
  public init(_ page: Page) { self.page = page }

  /// The document as the bytes of a `.docx` file.
  ///
  /// - Throws: `OfficeProblem` where a table has more columns than Word can show, or the file is too large for a zip.
  public func bytes() throws(OfficeProblem) -> [UInt8] {
    var body = WordBody()
    try body.add(page)
    let main = "vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      OfficePart(
        path: "word/document.xml",
        contentType: main + "document.main",
        markup: Self.document(body.markup),
        relationships: [
          .init(id: "rId1", kind: "styles", target: "styles.xml"),
          .init(id: "rId2", kind: "numbering", target: "numbering.xml"),
          .init(id: "rId3", kind: "settings", target: "settings.xml"),
          .init(id: "rId4", kind: "fontTable", target: "fontTable.xml"),
          .init(id: "rId5", kind: "theme", target: "theme/theme1.xml"),
          .init(id: WordPaper.portrait.footer, kind: "footer", target: "footer1.xml"),
          .init(id: WordPaper.landscape.footer, kind: "footer", target: "footer2.xml"),
        ]
      ),
      OfficePart(path: "word/styles.xml", contentType: main + "styles", markup: WordStyles.markup),
      OfficePart(path: "word/numbering.xml", contentType: main + "numbering", markup: WordSettings.numbering),
      OfficePart(path: "word/settings.xml", contentType: main + "settings", markup: WordSettings.settings),
      OfficePart(path: "word/fontTable.xml", contentType: main + "fontTable", markup: WordSettings.fonts),
      OfficeTheme.part(in: "word"),
      OfficePart(path: "word/footer1.xml", contentType: main + "footer", markup: footer(.portrait)),
      OfficePart(path: "word/footer2.xml", contentType: main + "footer", markup: footer(.landscape)),
    ]
    return try OfficePackage(title: page.title, parts: parts).bytes()
  }

  /// The name space of paragraphs and tables.
  static let namespace: XML = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""

  private static func document(_ body: XML) -> XML {
    """
    <w:document \(namespace) \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">
    <w:body>
    \(body)</w:body>
    </w:document>

    """
  }

  /// The title at the left and the number of the page at the right.
  private func footer(_ paper: WordPaper) -> XML {
    """
    <w:ftr \(Self.namespace)>
    <w:p><w:pPr><w:pStyle w:val="Footer"/>\
    <w:tabs><w:tab w:val="right" w:pos="\(paper.textWidth)"/></w:tabs></w:pPr>\
    \(WordBody.run(footerTitle))<w:r><w:tab/></w:r>\(WordBody.run("Page "))\(Self.field("PAGE"))\
    \(WordBody.run(" of "))\(Self.field("NUMPAGES"))</w:p>
    </w:ftr>

    """
  }

  /// A long title is shortened, so that it stays on the line of the number.
  private var footerTitle: String {
    page.title.count <= 90 ? page.title : page.title.prefix(89) + "…"
  }

  private static func field(_ instruction: XML) -> XML {
    "<w:fldSimple w:instr=\" \(instruction) \"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }
}
