/// The parts of a document for Word around a body, the same for a page and for a form.
struct WordFile {
  /// The title, for the properties and the foot of each sheet.
  let title: String
  /// The paragraphs and tables, with the properties of the last part.
  let body: XML
  /// Whether it is a form: boxes to tick, and nothing else that can be changed in Word.
  var isForm = false
  /// Styles besides those of a page.
  var styles: XML = ""
  /// Parts of its own that the document points to, each with its relationship, and those that they point to.
  var others: [(part: OfficePart, relationship: OfficePart.Relationship?)] = []

  /// The document as the bytes of a `.docx` file.
  func bytes() throws(OfficeProblem) -> [UInt8] {
    let main = "vnd.openxmlformats-officedocument.wordprocessingml."
    let parts = [
      OfficePart(
        path: "word/document.xml",
        contentType: main + "document.main",
        markup: document,
        relationships: [
          .init(id: "rId1", kind: "styles", target: "styles.xml"),
          .init(id: "rId2", kind: "numbering", target: "numbering.xml"),
          .init(id: "rId3", kind: "settings", target: "settings.xml"),
          .init(id: "rId4", kind: "fontTable", target: "fontTable.xml"),
          .init(id: "rId5", kind: "theme", target: "theme/theme1.xml"),
          .init(id: WordPaper.portrait.footer, kind: "footer", target: "footer1.xml"),
          .init(id: WordPaper.landscape.footer, kind: "footer", target: "footer2.xml"),
        ] + others.compactMap(\.relationship)
      ),
      OfficePart(path: "word/styles.xml", contentType: main + "styles", markup: WordStyles.markup(with: styles)),
      OfficePart(path: "word/numbering.xml", contentType: main + "numbering", markup: WordSettings.numbering),
      OfficePart(
        path: "word/settings.xml",
        contentType: main + "settings",
        markup: WordSettings.settings(isForm: isForm)
      ),
      OfficePart(path: "word/fontTable.xml", contentType: main + "fontTable", markup: WordSettings.fonts),
      OfficeTheme.part(in: "word"),
      OfficePart(path: "word/footer1.xml", contentType: main + "footer", markup: footer(.portrait)),
      OfficePart(path: "word/footer2.xml", contentType: main + "footer", markup: footer(.landscape)),
    ]
    return try OfficePackage(title: title, parts: parts + others.map(\.part)).bytes()
  }

  /// Boxes to tick are younger than the format: a program that does not know them shows them as text.
  private static let ticks: XML = """
     xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" mc:Ignorable="w14"
    """

  private var document: XML {
    """
    <w:document \(WordDocument.namespace) \
    xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" \
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" \
    xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"\(isForm ? Self.ticks : "")>
    <w:body>
    \(body)</w:body>
    </w:document>

    """
  }

  /// The title at the left and the number of the page at the right.
  private func footer(_ paper: WordPaper) -> XML {
    """
    <w:ftr \(WordDocument.namespace)>
    <w:p><w:pPr><w:pStyle w:val="Footer"/>\
    <w:tabs><w:tab w:val="right" w:pos="\(paper.textWidth)"/></w:tabs></w:pPr>\
    \(WordBody.run(footerTitle))<w:r><w:tab/></w:r>\(WordBody.run("Page "))\(WordBody.field("PAGE", shows: 1))\
    \(WordBody.run(" of "))\(WordBody.field("NUMPAGES", shows: 1))</w:p>
    </w:ftr>

    """
  }

  /// What the foot of each sheet says, with a page of many.
  var edge: String { "\(footerTitle)\tPage 1 of 1" }

  /// A long title is shortened, so that it stays on the line of the number.
  private var footerTitle: String { title.count <= 90 ? title : title.prefix(89) + "…" }
}
