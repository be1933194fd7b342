import Foundation

/// A form of Word that somebody filled in: what stands in its boxes, and what was put beside them.
public struct FilledForm: Sendable {
  /// A box of the form; the text is as it is shown, and empty where nothing was chosen or written.
  public struct Box: Hashable, Sendable {
    /// What it is known by.
    public var tag: String
    /// What stands in it.
    public var text: String
    /// Whether it is ticked; nothing where it is no box to tick.
    public var isTicked: Bool?
  }

  /// Something that stands in the form and in none of its boxes.
  public struct Stray: Hashable, Sendable {
    /// What it is.
    public enum Kind: Hashable, Sendable {
      /// Words that the form did not have.
      case words
      /// A comment as Word keeps it at the edge of the page.
      case comment
      /// A note at the foot of the page.
      case note
      /// A picture, a drawing, or a file that was put in.
      case picture
      /// Words in a box that are struck through or hidden: nobody can tell whether they hold.
      case struck
      /// What a box is printed with, left beside the words that were written into it.
      case prompt
    }

    /// What it is.
    public var kind: Kind
    /// Where it stands: the last place of the form that was named before it.
    public var place: String?
    /// The boxes on the same line.
    public var beside: [String] = []
    /// The words, where it is words; looked through for a concern, and never shown.
    public var text = ""
  }

  /// What the form says of itself: by which attributes it was made.
  public let mark: [String: String]
  /// The tags of the boxes that it was made with, in order.
  public let madeWith: [String]
  /// Its boxes, in order; one that was copied stands twice.
  public internal(set) var boxes: [Box] = []
  /// What stands beside them, in order.
  public internal(set) var strays: [Stray] = []
  /// Whether most of what it prints is not what it was made with.
  public internal(set) var isOfOtherText = false

  /// Whether nothing was chosen, ticked or written in it, in its boxes or beside them.
  public var isUntouched: Bool { strays.isEmpty && !boxes.contains { $0.isTicked ?? !$0.text.isEmpty } }

  /// How many bytes a form may have: what was put into one, such as a photograph, can be large.
  static let sizeLimit = 64 << 20
  /// How many bytes its parts that are read may have together, unpacked.
  static let unpackedLimit = 64 << 20

  /// Whether a file begins as a document of Word, or another archive.
  public static func isLikely(_ file: URL) -> Bool {
    guard let handle = PlainFile.open(file), let first = try? handle.read(upToCount: 4) else { return false }
    return Workbook.isLikely(Array(first)) || isOld(Array(first)) || otherKind(Array(first)) != nil
  }

  /// Reads a form.
  ///
  /// - Parameters:
  ///   - file: the file.
  ///   - shown: the file as it is shown to the reader.
  /// - Throws: when it cannot be read, with what to do.
  public init(_ file: URL, shownAs shown: String) throws(Problems) {
    let bytes = try SourceText.bytes(of: file, shownAs: shown, limit: Self.sizeLimit)
    try self.init(bytes, shownAs: shown)
  }

  /// Reads a form from its bytes.
  public init(_ bytes: [UInt8], shownAs shown: String) throws(Problems) {
    func refusal(_ what: String, _ hint: String) -> Problems { Problems([Problem(what, file: shown, hint: hint)]) }
    let again = "Open it in Word and save it once more as .docx, or ask for it again. \(Self.readToday)"
    guard bytes.count <= Self.sizeLimit else {
      throw refusal("the form is larger than 64 MiB", "Ask for it without what was pasted into it.")
    }
    if Self.isOld(bytes) {
      let isLocked = bytes.firstRange(of: Self.lockedPart) != nil
      throw refusal(
        "the form was saved as a document of the old kind (.doc), or is locked with a password",
        isLocked
          ? "Take the password away in Word, and save it as .docx. \(Self.readToday)"
          : "\(Self.readToday) \(Self.copyIt)"
      )
    }
    if let kind = Self.otherKind(bytes) {
      throw refusal("the file is \(kind), which is not read", "\(Self.readToday) \(Self.copyIt)")
    }
    guard Workbook.isLikely(bytes) else {
      throw refusal("the file is no document of Word", "Name the form as it was saved in Word, as .docx.")
    }
    let parts: [String: [UInt8]]
    do {
      parts = try ZippedParts.read(bytes, limit: Self.unpackedLimit, where: Self.isRead)
    } catch {
      throw switch error {
      case .damaged: refusal("the form is damaged", again)
      case .locked:
        refusal(
          "the form is locked with a password",
          "Take the password away, and save it as .docx. \(Self.readToday)"
        )
      case .tooLarge: refusal("the form is larger than 64 MiB unpacked", "Ask for it without what was pasted into it.")
      }
    }
    guard let main = parts[Self.mainPart(parts["_rels/.rels"] ?? [])] else {
      throw refusal("the file is no document of Word", "\(Self.readToday) \(Self.copyIt)")
    }
    guard let mark = Self.mark(in: parts) else {
      throw refusal(
        "the document is no form of caseaudit, or the program that saved it threw away what a form is known by",
        "Name a form that caseaudit hand-out forms or checklists form made, filled in with Word. If this is one: "
          + "copy its words into a fresh form. \(Self.readToday)"
      )
    }
    self.mark = mark
    let known = Set((mark[FormText.words] ?? "").split(separator: " ").map(String.init))
    madeWith = (mark[FormText.boxes] ?? "").split(separator: " ").map(String.init)
    let styles = FormStyles(parts["word/styles.xml"] ?? [])
    guard var body = FormBody(main, known: known, tags: madeWith, styles: styles) else {
      throw refusal("the form is damaged", again)
    }
    for (path, part) in parts.sorted(by: { $0.key < $1.key }) where Self.isEdge(path) {
      guard body.readEdge(part) else { throw refusal("the form is damaged", again) }
    }
    boxes = body.boxes
    strays = body.strays
    isOfOtherText = body.isOfOtherText
  }

  /// What is said of a form that nobody can read here.
  public static let readToday =
    "Open it and read it today: nobody can tell here whether a concern is written in it."
  /// How what stands in it is taken all the same.
  public static let copyIt = "Copy its words into a fresh form of Word, and save that as .docx."

  /// The name of the part that a document locked with a password has, as such a file spells it.
  private static let lockedPart: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }

  /// What a file of another kind is called by its first bytes; nothing for one that may be a document.
  private static func otherKind(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: "%PDF".utf8) { return "a PDF" }
    return bytes.starts(with: "{\\rt".utf8) ? "a rich text file (.rtf)" : nil
  }

  private static func isOld(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) }

  private static func isRead(_ path: String) -> Bool {
    guard path.hasSuffix(".xml") || path == "_rels/.rels" else { return false }
    return path == "_rels/.rels" || path.hasPrefix("customXml/item") && !path.hasPrefix("customXml/itemProps")
      || path.hasPrefix("word/document") || path == "word/styles.xml" || isEdge(path)
  }

  private static func isEdge(_ path: String) -> Bool { path.hasPrefix("word/header") || path.hasPrefix("word/footer") }

  /// Which part the document is in: Word on the web does not call it as Word does.
  private static func mainPart(_ relations: [UInt8]) -> String {
    let events = XMLEvents(relations)
    while let event = events.next() {
      guard case .start("Relationship", let attributes) = event, let target = attributes["Target"],
        attributes["Type"]?.hasSuffix("/officeDocument") == true
      else { continue }
      return target.hasPrefix("/") ? String(target.dropFirst()) : target
    }
    return "word/document.xml"
  }

  private static func mark(in parts: [String: [UInt8]]) -> [String: String]? {
    for (path, part) in parts.sorted(by: { $0.key < $1.key }) where path.hasPrefix("customXml/") {
      guard case .start(FormText.element, let attributes)? = XMLEvents(part).next() else { continue }
      return attributes
    }
    return nil
  }
}
