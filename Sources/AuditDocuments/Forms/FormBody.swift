/// The body of a form of Word, read once from its beginning to its end.
///
/// What a person took out while changes were followed is not there any more, and what was put in is. What is in no box and was
/// not printed with the form is told, with the last named place before it.
struct FormBody {
  private(set) var boxes: [FilledForm.Box] = []
  private(set) var strays: [FilledForm.Stray] = []
  private let known: Set<String>
  private let tags: [String]
  private var place: String?
  private var paragraphs: [FormParagraph] = []
  private var controls: [FormControl] = []
  /// How deep the reader is in elements of which nothing is read: properties, what was taken out, a second form of a drawing.
  private var skipped = 0
  private var isText = false
  /// Whether the run says that its words are struck through or hidden; nothing where it does not say.
  private var isStruck: Bool?
  /// Whether they are by the style of the run.
  private var isStruckByStyle = false
  /// Whether the properties of a run, or of a paragraph, are being read.
  private var (isInRunProperties, isInParagraphProperties) = (false, false)
  private let styles: FormStyles
  private var isEdge = false

  /// Elements of which nothing is read; among the properties of a paragraph are elements that are called as a tab is.
  private static let skippedElements: Set<String> = ["pPr", "rPr", "tblPr", "del", "moveFrom", "Fallback"]
  /// Elements that show something that is no text.
  private static let pictures: Set<String> = ["drawing", "pict", "object", "altChunk"]

  /// Reads a body; nothing where it is damaged.
  init?(_ part: [UInt8], known: Set<String>, tags: [String], styles: FormStyles) {
    (self.known, self.tags, self.styles) = (known, tags, styles)
    guard read(part) else { return nil }
  }

  /// Reads what stands at the edge of each sheet; tells whether it could.
  mutating func readEdge(_ part: [UInt8]) -> Bool {
    (isEdge, place) = (true, FormText.edge)
    return read(part)
  }

  /// Whether fewer than half of what the form was printed with is there, and more that was not: it is the text of another.
  var isOfOtherText: Bool {
    let others = strays.count { $0.kind == .words }
    return others > 10 && others * 2 > known.count
  }

  private mutating func read(_ part: [UInt8]) -> Bool {
    let events = XMLEvents(part)
    while let event = events.next() {
      switch event {
      case .start(let name, let attributes): begin(name, attributes)
      case .text(let text): if isText, skipped == 0 { add(text) }
      case .end(let name): end(name)
      }
    }
    return !events.isDamaged
  }

  private mutating func begin(_ name: String, _ attributes: [String: String]) {
    if skipped == 1 { readProperty(name, attributes) }
    if skipped == 0, controls.last?.isInProperties != true {
      (isInRunProperties, isInParagraphProperties) = (name == "rPr", name == "pPr")
    }
    if skipped > 0 || Self.skippedElements.contains(name) && controls.last?.isInProperties != true {
      if Self.skippedElements.contains(name) { skipped += 1 }
      return
    }
    if let last = controls.indices.last, controls[last].isInProperties {
      return controls[last].read(name, attributes)
    }
    switch name {
    case "p": paragraphs.append(FormParagraph(isStruck: styles.strikesPlainText))
    case "r": (isStruck, isStruckByStyle) = (nil, false)
    case "t": isText = true
    case "tab": add("\t")
    case "br", "cr": add("\n")
    case "noBreakHyphen": add("-")
    case "sym": add(Self.symbol(attributes["char"]))
    case "bookmarkStart": come(to: attributes["name"] ?? "")
    case "sdt": controls.append(FormControl())
    case "sdtPr": if let last = controls.indices.last { controls[last].isInProperties = true }
    case "commentReference": strays.append(.init(kind: .comment, place: place))
    case "footnoteReference", "endnoteReference": strays.append(.init(kind: .note, place: place))
    case let name where Self.pictures.contains(name): strays.append(.init(kind: .picture, place: place))
    default: break
    }
  }

  /// Reads of the properties of a run or a paragraph whether its words hold; what a run says itself comes before its style.
  private mutating func readProperty(_ name: String, _ attributes: [String: String]) {
    let style = attributes["val"] ?? ""
    if isInRunProperties, FormStyles.strikes.contains(name) {
      isStruck = isStruck == true || FormStyles.isOn(attributes)
    } else if isInRunProperties, name == "rStyle" {
      isStruckByStyle = styles.struck.contains(style)
    } else if isInParagraphProperties, name == "pStyle", let last = paragraphs.indices.last {
      paragraphs[last].isStruck = styles.struck.contains(style)
    }
  }

  private mutating func end(_ name: String) {
    if skipped > 0 {
      if Self.skippedElements.contains(name) { skipped -= 1 }
      if skipped == 0 { (isInRunProperties, isInParagraphProperties) = (false, false) }
      return
    }
    switch name {
    case "r": (isStruck, isStruckByStyle) = (nil, false)
    case "t": isText = false
    case "sdtPr": endProperties()
    case "sdt": if let control = controls.popLast() { close(control) }
    case "p": endParagraph()
    default: break
    }
  }

  /// A bookmark says where in the form what follows stands, or which box comes next.
  private mutating func come(to bookmark: String) {
    if bookmark.hasPrefix(FormText.box) {
      let number = Int(bookmark.dropFirst(FormText.box.count)) ?? 0
      guard let last = paragraphs.indices.last, tags.indices.contains(number - 1) else { return }
      paragraphs[last].next = tags[number - 1]
    } else if bookmark.hasPrefix(FormText.bookmark) {
      place = bookmark
    }
  }

  /// A control that has lost its tag is the box that the bookmark before it names.
  private mutating func endProperties() {
    guard let last = controls.indices.last else { return }
    controls[last].isInProperties = false
    guard let paragraph = paragraphs.indices.last else { return }
    if controls[last].tag.isEmpty { controls[last].tag = paragraphs[paragraph].next ?? "" }
    if !controls[last].tag.isEmpty { paragraphs[paragraph].next = nil }
  }

  /// Adds text to the innermost box that it stands in, or to what is printed.
  private mutating func add(_ text: String) {
    if let box = controls.lastIndex(where: { !$0.tag.isEmpty }) {
      controls[box].text += text
      let isStruck = isStruck ?? (isStruckByStyle || paragraphs.last?.isStruck == true)
      if isStruck, text.contains(where: { !$0.isWhitespace }) { strays.append(.init(kind: .struck, place: place)) }
    } else if let last = paragraphs.indices.last {
      paragraphs[last].printed += text
    }
  }

  private mutating func close(_ control: FormControl) {
    guard !control.tag.isEmpty else { return }
    if control.hasPromptBesideWords { strays.append(.init(kind: .prompt, place: place)) }
    boxes.append(FilledForm.Box(tag: control.tag, text: control.said, isTicked: control.isTicked))
    if let last = paragraphs.indices.last { paragraphs[last].boxes.append(control.tag) }
  }

  private mutating func endParagraph() {
    guard let paragraph = paragraphs.popLast() else { return }
    if let box = controls.lastIndex(where: { !$0.tag.isEmpty }), !controls[box].text.isEmpty {
      controls[box].text += "\n"
    }
    let printed = paragraph.printed
    let print = isEdge ? FormText.edgeFingerprint(of: printed) : FormText.fingerprint(of: printed)
    guard let print, !known.contains(print) else { return }
    strays.append(.init(kind: .words, place: place, beside: paragraph.boxes, text: printed))
  }

  /// What Word makes of an arrow or a face that is typed, from the font in which it has them.
  private static func symbol(_ code: String?) -> String {
    switch code?.uppercased() {
    case "F0E0", "F0E8": "→"
    case "F0DF", "F0E7": "←"
    case "F04A": "☺"
    case "F04C": "☹"
    default: "?"
    }
  }
}

/// A paragraph while it is read: what is printed in it, the boxes it has, and the one that is to come.
private struct FormParagraph {
  var printed = ""
  var next: String?
  var boxes: [String] = []
  /// Whether its words are struck through or hidden by its style.
  var isStruck: Bool
}
