import AuditDocuments

/// A form as a document for Word, filled in with the content controls that every Word since 2010 has.
///
/// What the form is, and a fingerprint of each paragraph that it was printed with, lie in a part of its own
/// (ECMA-376 part 1, 22.5), which Word and LibreOffice keep: so whatever is typed beside a box is found again.
public struct WordForm: Sendable {
  private let form: FormPage

  /// Makes a document of a form.
  public init(_ form: FormPage) { self.form = form }

  /// The document as the bytes of a `.docx` file.
  ///
  /// - Throws: `OfficeProblem` where the file is too large for a zip.
  public func bytes() throws(OfficeProblem) -> [UInt8] {
    var body = WordFormBody()
    body.add(form)
    var file = WordFile(title: form.title, body: body.markup, isForm: true)
    let edge = FormText.edgeFingerprint(of: file.edge)
    let words = body.printed.compactMap(FormText.fingerprint) + [edge].compactMap(\.self)
    var mark = form.mark
    mark[FormText.boxes] = body.tags.joined(separator: " ")
    mark[FormText.words] = Set(words).sorted().joined(separator: " ")
    file.others = Self.parts(mark)
    file.styles = Self.styles
    return try file.bytes()
  }

  /// A line beside each box, and what stands in an empty one in grey that can still be read.
  private static let styles: XML = """
    <w:style w:type="paragraph" w:styleId="FormBox"><w:name w:val="Form Box"/><w:basedOn w:val="Normal"/><w:qFormat/>\
    <w:pPr><w:pBdr><w:left w:val="single" w:sz="12" w:space="6" w:color="1D3D63"/></w:pBdr>\
    <w:spacing w:before="40" w:after="80"/><w:ind w:left="170"/></w:pPr></w:style>
    <w:style w:type="character" w:styleId="PlaceholderText"><w:name w:val="Placeholder Text"/>\
    <w:basedOn w:val="DefaultParagraphFont"/><w:uiPriority w:val="99"/><w:rPr><w:color w:val="595959"/></w:rPr></w:style>

    """

  private static func parts(_ mark: [String: String]) -> [(part: OfficePart, relationship: OfficePart.Relationship?)] {
    let attributes = mark.sorted { $0.key < $1.key }.map { " \(XML(stringLiteral: $0.key))=\"\($0.value)\"" as XML }
    let item = OfficePart(
      path: "customXml/item1.xml",
      contentType: "",
      markup: """
        <\(XML(stringLiteral: FormText.element)) xmlns="\(FormText.namespace)"\(attributes.joined())/>

        """,
      relationships: [.init(id: "rId1", kind: "customXmlProps", target: "itemProps1.xml")]
    )
    let properties = OfficePart(
      path: "customXml/itemProps1.xml",
      contentType: "vnd.openxmlformats-officedocument.customXmlProperties",
      markup: """
        <ds:datastoreItem ds:itemID="{5F0C7A52-3D0E-4F0B-9A55-6B1E0C2D7A10}" \
        xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>\
        <ds:schemaRef ds:uri="\(FormText.namespace)"/></ds:schemaRefs></ds:datastoreItem>

        """
    )
    return [(item, .init(id: "rId8", kind: "customXml", target: "../customXml/item1.xml")), (properties, nil)]
  }
}

/// The paragraphs and boxes of a form.
private struct WordFormBody {
  private(set) var markup: XML = ""
  /// What each paragraph prints beside its boxes.
  private(set) var printed: [String] = []
  /// The tags of the boxes, in order.
  private(set) var tags: [String] = []
  /// How many bookmarks there are; each has a number of its own.
  private var bookmarks = 0

  mutating func add(_ form: FormPage) {
    paragraph(form.title, "Title")
    paragraph(form.subtitle, "Subtitle")
    for block in form.blocks {
      switch block {
      case .heading(let text, let level, let place): heading(text, level: level, place)
      case .paragraph(let text): paragraph(text)
      case .note(let text): paragraph(text, "Reading")
      case .statement(let text): paragraph(text, "ListBullet")
      case .box(let label, let box): add(box, label)
      }
    }
    markup += WordPaper.portrait.properties
  }

  private mutating func paragraph(_ text: String, _ style: XML = "") {
    guard !text.isEmpty else { return }
    printed.append(PlainText.cleaned(text))
    let own: XML = style.markup.isEmpty ? "" : "<w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr>"
    markup += "<w:p>\(own)\(WordBody.run(text))</w:p>\n"
  }

  private mutating func heading(_ text: String, level: Int, _ place: String?) {
    printed.append(PlainText.cleaned(text))
    let own: XML = "<w:pPr><w:pStyle w:val=\"Heading\(min(max(level, 1), 3))\"/></w:pPr>"
    let words = place.map { marked(WordBody.run(text), as: FormText.bookmark + $0) } ?? WordBody.run(text)
    markup += "<w:p>\(own)\(words)</w:p>\n"
  }

  private mutating func add(_ box: FormBox, _ label: String) {
    tags.append(box.tag)
    let words = label.last.map { "?.".contains($0) } == true ? "\(label) " : "\(label): "
    printed.append(PlainText.cleaned(words))
    let before = marked(WordBody.run(words, "<w:b/>"), as: "\(FormText.box)\(tags.count)")
    markup += """
      <w:p><w:pPr><w:pStyle w:val="FormBox"/></w:pPr>\(before)\
      <w:sdt><w:sdtPr><w:alias w:val="\(box.name)"/><w:tag w:val="\(box.tag)"/><w:id w:val="\(tags.count)"/>\
      <w:lock w:val="sdtLocked"/>\(Self.properties(box))</w:sdtPr><w:sdtContent>\(Self.content(box))</w:sdtContent>\
      </w:sdt></w:p>

      """
  }

  /// Words that a bookmark stands around.
  private mutating func marked(_ words: XML, as name: String) -> XML {
    bookmarks += 1
    return "<w:bookmarkStart w:id=\"\(bookmarks)\" w:name=\"\(name)\"/>\(words)<w:bookmarkEnd w:id=\"\(bookmarks)\"/>"
  }

  private static func properties(_ box: FormBox) -> XML {
    let isEmpty: XML = box.chosen == nil && box.kind != .tick ? "<w:showingPlcHdr/>" : ""
    switch box.kind {
    case .choice(let words):
      let items = words.map { "<w:listItem w:displayText=\"\($0)\" w:value=\"\($0)\"/>" as XML }
      return """
        \(isEmpty)<w:dropDownList><w:listItem w:displayText="\(FormPrompt.choose)" w:value=""/>\(items.joined())\
        </w:dropDownList>
        """
    case .words: return "\(isEmpty)<w:text w:multiLine=\"1\"/>"
    case .tick:
      return """
        <w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/>\
        <w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox>
        """
    }
  }

  private static func content(_ box: FormBox) -> XML {
    switch box.kind {
    case .tick: WordBody.run("☐", "<w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\"/>")
    case .choice: box.chosen.map { WordBody.run($0) } ?? prompt(FormPrompt.choose)
    case .words: box.chosen.map { WordBody.run($0) } ?? prompt(FormPrompt.write)
    }
  }

  private static func prompt(_ text: String) -> XML { WordBody.run(text, "<w:rStyle w:val=\"PlaceholderText\"/>") }
}
