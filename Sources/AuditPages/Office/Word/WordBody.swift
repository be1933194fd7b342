/// The body of a document for Word, put together from the blocks of a page.
struct WordBody {
  /// What there is so far.
  private(set) var markup: XML = ""
  /// The paper of the part that is being written.
  private(set) var paper = WordPaper.portrait
  /// Whether what is added stands before the annex, where there is less room.
  private var isOpening = false
  /// How many names of pictures and shapes are taken; each must be there once.
  private var drawn = 0
  private var figures = 0
  private var tables = 0
  private var bookmarks = 0
  /// Whether captions are counted: a document that has contents is one that people refer to by number.
  private var numbersCaptions = false

  /// Adds a whole page, with the properties of its last part.
  mutating func add(_ page: Page) throws(OfficeProblem) {
    paragraph(page.title, "Title")
    paragraph(page.subtitle, "Subtitle")
    for term in page.particulars { add(term) }
    for (index, sentence) in page.headline.enumerated() {
      paragraph(sentence, index == 0 ? "HeadlineFirst" : "Headline")
    }
    numbersCaptions = page.hasContents
    isOpening = true
    for section in page.opening { try add(section) }
    isOpening = false
    if !page.opening.isEmpty { newSheet() }
    contents(of: page)
    let places = WordFlow(page).places
    for (index, place) in places.enumerated() {
      turn(to: place.paper)
      let leads = places.indices.contains(index + 1) && places[index + 1].isTable(on: place.paper)
      switch place.item {
      case .part(let title): heading(title, level: 1)
      case .section(let section): heading(section.title, level: Self.level(of: section))
      case .block(.paragraph(let text), _): paragraph(text, keepsNext: leads)
      case .block(let block, let section): try add(block, below: Self.level(of: section), of: section.title)
      case .provenance(let provenance) where page.isCompact:
        paragraph("\(Provenance.heading): \(provenance.statements.joined(separator: " · "))", "Reading")
      case .provenance(let provenance):
        heading(Provenance.heading, level: 1)
        for statement in provenance.statements { paragraph(statement, "ListBullet") }
      }
    }
    markup += paper.properties
  }

  private mutating func add(_ section: PageSection) throws(OfficeProblem) {
    heading(section.title, level: Self.level(of: section))
    for block in section.blocks { try add(block, below: Self.level(of: section), of: section.title) }
  }

  /// The level of a section's heading; what belongs to a part is one deeper.
  private static func level(of section: PageSection) -> Int { section.part.isEmpty ? 1 : 2 }

  /// What follows begins on a sheet of paper of its own.
  private mutating func newSheet() {
    markup += "<w:p>\(Self.style("AfterTable"))<w:r><w:br w:type=\"page\"/></w:r></w:p>\n"
  }

  private mutating func add(_ block: Block, below level: Int, of place: String) throws(OfficeProblem) {
    switch block {
    case .heading(let text): paragraph(text, level == 1 ? "Heading2" : "Heading3")
    case .paragraph(let text): paragraph(text)
    case .list(let statements):
      for statement in statements { paragraph(statement, isOpening ? "OpeningBullet" : "ListBullet") }
    case .table(let table): try add(table, of: place)
    case .terms(let terms): for term in terms { add(term) }
    case .code(let text): code(text)
    case .figure(let figure): add(figure)
    }
  }

  private mutating func add(_ table: Table, of place: String) throws(OfficeProblem) {
    guard !table.columns.isEmpty else { return }
    tables += 1
    caption(table.caption.isEmpty && numbersCaptions ? place : table.caption, "Table", number: tables)
    // Word joins two tables that nothing separates.
    markup += try WordTable(table, paper: paper, place: place).markup + "<w:p>\(Self.style("AfterTable"))</w:p>\n"
  }

  private mutating func add(_ term: Term) {
    markup += """
      <w:p>\(Self.style("Term"))\(Self.run(term.term, "<w:b/>"))<w:r><w:tab/></w:r>\(Self.run(term.means))</w:p>

      """
  }

  private mutating func code(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
      (index == 0 ? "" : "<w:r><w:br/></w:r>") + Self.run(String(line))
    }
    markup += "<w:p>\(Self.style("Code"))\(lines.joined())</w:p>\n"
  }

  /// The sentence, how to read the picture, its title and the picture.
  mutating func add(_ figure: Figure) {
    paragraph(figure.sentence, keepsNext: true)
    paragraph(figure.reading, "Reading")
    figures += 1
    caption(figure.title, "Figure", number: figures)
    let picture = WordPicture(figure, paper: paper, number: figures, firstName: drawn + 1, isSmall: isOpening)
    drawn += picture.names
    markup += "<w:p>\(Self.style("Picture"))\(picture.markup)</w:p>\n"
  }

  /// What stands over a table or a picture, with a number that Word counts on when more are added.
  ///
  /// The number is written already, so that Word has nothing to ask when the document is opened.
  private mutating func caption(_ text: String, _ kind: XML, number: Int) {
    guard numbersCaptions else { return paragraph(text, "Caption") }
    markup += """
      <w:p>\(Self.style("Caption"))\(Self.run(kind.markup + " "))\(Self.field("SEQ \(kind) \\* ARABIC", shows: number))\
      \(Self.run(text.isEmpty ? "" : ": \(text)"))</w:p>

      """
  }

  /// The headings with links to them, and room for the sheet that each stands on.
  ///
  /// On which sheet something stands only whoever sets the page can tell: Word and LibreOffice write the numbers when the list is
  /// brought up to date. Until then their place is empty, because a number that was guessed would be wrong, and a document that
  /// bade Word bring it up to date would ask everybody who opens it.
  private mutating func contents(of page: Page) {
    guard page.hasContents else { return }
    let hasParts = page.sections.contains { !$0.part.isEmpty }
    var entries: [(text: String, level: Int)] = page.allSections.withParts.flatMap { part, section in
      (part.isEmpty ? [] : [(part, 1)]) + [(section.title, section.part.isEmpty ? 1 : 2)]
    }
    if page.provenance != nil { entries.append((Provenance.heading, 1)) }
    paragraph("Contents", "ContentsHeading")
    let begin: XML = """
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> TOC \\o \
      "1-\(hasParts ? 2 : 1)" \\h \\z </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>
      """
    let end: XML = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
    for (index, entry) in entries.enumerated() {
      markup += """
        <w:p>\(Self.style("TOC\(entry.level)"))\(index == 0 ? begin : "")\
        <w:hyperlink w:anchor="heading_\(index + 1)" w:history="1">\(Self.run(entry.text))\
        \(Self.sheet(of: index + 1))</w:hyperlink>\
        \(index == entries.count - 1 ? end : "")</w:p>

        """
    }
  }

  /// The place of the number of the sheet that a heading stands on.
  private static func sheet(of heading: Int) -> XML {
    """
    <w:r><w:tab/></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>\
    <w:r><w:instrText xml:space="preserve"> PAGEREF heading_\(heading) \\h </w:instrText></w:r>\
    <w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t></w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }

  /// A heading that the contents can point to.
  private mutating func heading(_ text: String, level: Int) {
    bookmarks += 1
    markup += """
      <w:p>\(Self.style("Heading\(level)"))\
      <w:bookmarkStart w:id="\(bookmarks)" w:name="heading_\(bookmarks)"/>\(Self.run(text))\
      <w:bookmarkEnd w:id="\(bookmarks)"/></w:p>

      """
  }

  private mutating func paragraph(_ text: String, _ style: XML = "", keepsNext: Bool = false) {
    guard !text.isEmpty else { return }
    markup += "<w:p>\(Self.style(style, keepsNext: keepsNext))\(Self.run(text))</w:p>\n"
  }

  /// Ends the part on one paper before another begins.
  private mutating func turn(to next: WordPaper) {
    guard next != paper else { return }
    markup += "<w:p><w:pPr><w:pStyle w:val=\"AfterTable\"/>\(paper.properties)</w:pPr></w:p>\n"
    paper = next
  }

  private static func style(_ id: XML, keepsNext: Bool = false) -> XML {
    let style: XML = id.markup.isEmpty ? "" : "<w:pStyle w:val=\"\(id)\"/>"
    guard !id.markup.isEmpty || keepsNext else { return "" }
    return "<w:pPr>\(style)\(keepsNext ? "<w:keepNext/>" : "" as XML)</w:pPr>"
  }

  /// What Word works out, with what it shows until then.
  static func field(_ instruction: XML, shows number: Int) -> XML {
    "<w:fldSimple w:instr=\" \(instruction) \"><w:r><w:t>\(number)</w:t></w:r></w:fldSimple>"
  }

  /// A stretch of text with properties of its own.
  static func run(_ text: String, _ properties: XML = "") -> XML {
    guard !text.isEmpty else { return "" }
    let own: XML = properties.markup.isEmpty ? "" : "<w:rPr>\(properties)</w:rPr>"
    return "<w:r>\(own)<w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }
}

extension HTML {
  /// Two pieces of markup one after the other.
  static func + (left: HTML, right: HTML) -> HTML {
    var both = left
    both += right
    return both
  }
}
