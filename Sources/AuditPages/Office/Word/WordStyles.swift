/// The styles of a document for Word: a person who edits it changes a style, not every paragraph.
enum WordStyles {
  /// One paragraph style.
  private struct Style {
    var id: XML
    /// The name in Word's list; those of Word itself keep their meaning.
    var name: XML
    var basedOn: XML = "Normal"
    /// The style of the paragraph that is typed after one of these.
    var next: XML = ""
    /// Properties of the paragraph, in the order of the schema.
    var paragraph: XML = ""
    /// Properties of its letters, in the order of the schema.
    var letters: XML = ""
  }

  private static let accent: XML = "<w:color w:val=\"1D3D63\"/>"
  /// Where the number of a sheet stands in the contents: at the right edge.
  private static let numberTab: XML = """
    <w:tabs><w:tab w:val="right" w:pos="\(WordPaper.portrait.textWidth)"/></w:tabs>
    """
  private static let quiet: XML = "<w:color w:val=\"4A4A4A\"/>"

  private static let styles: [Style] = [
    Style(
      id: "Title",
      name: "Title",
      next: "Normal",
      paragraph: "<w:keepNext/><w:spacing w:before=\"0\" w:after=\"60\" w:line=\"240\" w:lineRule=\"auto\"/>",
      letters: "<w:b/>\(accent)\(size(18))"
    ),
    Style(
      id: "Subtitle",
      name: "Subtitle",
      next: "Normal",
      paragraph: """
        <w:pBdr><w:bottom w:val="single" w:sz="18" w:space="6" w:color="1D3D63"/></w:pBdr>\
        <w:spacing w:before="0" w:after="240"/>
        """,
      letters: "\(quiet)\(size(12))"
    ),
    heading(1, before: 300, letters: size(16)),
    heading(2, before: 300, letters: size(13)),
    heading(3, before: 200, letters: size(11)),
    Style(
      id: "Headline",
      name: "Headline",
      paragraph: """
        <w:keepLines/><w:pBdr><w:left w:val="single" w:sz="36" w:space="8" w:color="1D3D63"/></w:pBdr>\
        <w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/><w:spacing w:before="0" w:after="0"/>\
        <w:ind w:left="227" w:right="113"/>
        """
    ),
    Style(id: "HeadlineFirst", name: "Headline First", basedOn: "Headline", next: "Headline", letters: size(12)),
    Style(
      id: "ListBullet",
      name: "List Bullet",
      paragraph: """
        <w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="60"/><w:ind w:left="340" w:hanging="227"/>
        """
    ),
    Style(
      id: "OpeningBullet",
      name: "Opening Bullet",
      basedOn: "ListBullet",
      paragraph: "<w:spacing w:after=\"30\" w:line=\"247\" w:lineRule=\"auto\"/>",
      letters: size(9)
    ),
    Style(
      id: "Term",
      name: "Term",
      paragraph: """
        <w:keepLines/><w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs><w:spacing w:after="60"/>\
        <w:ind w:left="2268" w:hanging="2268"/>
        """
    ),
    Style(
      id: "Code",
      name: "Code",
      paragraph: """
        <w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/>\
        <w:spacing w:before="120" w:after="160" w:line="240" w:lineRule="auto"/><w:ind w:left="113" w:right="113"/>
        """,
      letters: """
        <w:rFonts w:ascii="Courier New" w:hAnsi="Courier New" w:cs="Courier New"/><w:noProof/>\(size(8.5))
        """
    ),
    Style(
      id: "Caption",
      name: "caption",
      next: "Normal",
      paragraph: "<w:keepNext/><w:keepLines/><w:spacing w:before=\"200\" w:after=\"80\"/>",
      letters: "<w:b/>"
    ),
    Style(
      id: "Reading",
      name: "Reading",
      paragraph: "<w:keepNext/><w:keepLines/>",
      letters: "\(quiet)\(size(9))"
    ),
    Style(
      id: "Picture",
      name: "Picture",
      next: "Normal",
      paragraph: "<w:spacing w:before=\"0\" w:after=\"200\" w:line=\"240\" w:lineRule=\"auto\"/>"
    ),
    Style(
      id: "TableText",
      name: "Table Text",
      paragraph: "<w:spacing w:before=\"40\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
      letters: size(9)
    ),
    Style(id: "TableNumber", name: "Table Number", basedOn: "TableText", paragraph: "<w:jc w:val=\"right\"/>"),
    Style(
      id: "TableGroup",
      name: "Table Group",
      basedOn: "TableText",
      paragraph: "<w:keepNext/><w:spacing w:before=\"120\" w:after=\"40\" w:line=\"240\" w:lineRule=\"auto\"/>",
      letters: "<w:b/>\(accent)"
    ),
    Style(
      id: "AfterTable",
      name: "After Table",
      next: "Normal",
      paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"160\" w:lineRule=\"exact\"/>",
      letters: size(4)
    ),
    Style(
      id: "ContentsHeading",
      name: "Contents Heading",
      paragraph: "<w:keepNext/><w:spacing w:before=\"280\" w:after=\"80\"/>",
      letters: "<w:b/>\(accent)\(size(13))"
    ),
    Style(id: "TOC1", name: "toc 1", paragraph: "\(numberTab)<w:spacing w:before=\"60\" w:after=\"20\"/>"),
    Style(id: "TOC2", name: "toc 2", paragraph: "\(numberTab)<w:spacing w:after=\"20\"/><w:ind w:left=\"284\"/>"),
    Style(
      id: "Footer",
      name: "footer",
      paragraph: """
        <w:pBdr><w:top w:val="single" w:sz="4" w:space="6" w:color="B9BEC5"/></w:pBdr>\
        <w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>
        """,
      letters: "\(quiet)\(size(8))"
    ),
  ]

  /// A size of letters in points.
  static func size(_ points: Double) -> XML {
    let halves = Int((min(max(points, 1), 400) * 2).rounded())
    return "<w:sz w:val=\"\(halves)\"/><w:szCs w:val=\"\(halves)\"/>"
  }

  /// The outline level is what the navigation pane goes by.
  private static func heading(_ level: Int, before: Int, letters: XML) -> Style {
    Style(
      id: "Heading\(level)",
      name: "heading \(level)",
      next: "Normal",
      paragraph: """
        <w:keepNext/><w:keepLines/>\
        <w:spacing w:before="\(before)" w:after="100" w:line="240" w:lineRule="auto"/><w:outlineLvl w:val="\(level - 1)"/>
        """,
      letters: "<w:b/>\(level < 3 ? accent : "" as XML)\(letters)"
    )
  }

  /// The part with all styles, and with some besides.
  static func markup(with more: XML) -> XML {
    """
    <w:styles \(WordDocument.namespace)>
    <w:docDefaults>
    <w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Arial" w:eastAsia="Arial" w:hAnsi="Arial" w:cs="Arial"/>\(size(10))\
    <w:lang w:val="en-GB" w:eastAsia="en-GB" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>
    <w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault>
    </w:docDefaults>
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>\
    <w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>\
    <w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/></w:style>
    \(styles.map(markup).joined())\(table)\(more)</w:styles>

    """
  }

  private static func markup(_ style: Style) -> XML {
    let next: XML = style.next.markup.isEmpty ? "" : "<w:next w:val=\"\(style.next)\"/>"
    let paragraph: XML = style.paragraph.markup.isEmpty ? "" : "<w:pPr>\(style.paragraph)</w:pPr>"
    let letters: XML = style.letters.markup.isEmpty ? "" : "<w:rPr>\(style.letters)</w:rPr>"
    return """
      <w:style w:type="paragraph" w:styleId="\(style.id)"><w:name w:val="\(style.name)"/>\
      <w:basedOn w:val="\(style.basedOn)"/>\(next)<w:qFormat/>\(paragraph)\(letters)</w:style>

      """
  }

  /// Thin lines between the rows and a firm one below the headings.
  private static let table: XML = """
    <w:style w:type="table" w:styleId="ReportTable"><w:name w:val="Report Table"/><w:basedOn w:val="TableNormal"/>\
    <w:qFormat/><w:tblPr><w:tblBorders>\
    <w:top w:val="nil"/><w:left w:val="nil"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="B9BEC5"/>\
    <w:right w:val="nil"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="B9BEC5"/><w:insideV w:val="nil"/>\
    </w:tblBorders><w:tblCellMar><w:left w:w="\(WordTable.cellMargin)" w:type="dxa"/>\
    <w:right w:w="\(WordTable.cellMargin)" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>

    """
}
