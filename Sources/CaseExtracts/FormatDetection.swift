import AuditDocuments

/// Looks at the beginning of a file, and at the whole first line where that decides between JSON and JSON Lines.
struct FormatDetection {
  enum Result {
    case format(ExtractFormat)
    case other(what: String, hint: String)
  }

  private var head: [UInt8] = []
  private var isJSON = false
  private var depth = 0
  private var isInText = false
  private var isEscaped = false
  private var hasClosed = false
  private var decided: ExtractFormat?

  private static let headLimit = 4096

  /// Takes the next piece, and says whether another is wanted.
  mutating func take(_ piece: UnsafeRawBufferPointer) -> Bool {
    if head.count < Self.headLimit {
      let isFirst = head.isEmpty
      head.append(contentsOf: piece.prefix(Self.headLimit - head.count))
      if isFirst { isJSON = firstByte == UInt8(ascii: "{") }
    }
    guard isJSON else { return head.count < Self.headLimit && firstByte == nil }
    for byte in piece where decided == nil { follow(byte) }
    return decided == nil
  }

  /// Follows brackets until the first object is closed; only then can another follow it.
  private mutating func follow(_ byte: UInt8) {
    if isInText {
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInText = false
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""): isInText = true
    case UInt8(ascii: "{") where hasClosed: decided = .nativeLines
    case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      hasClosed = depth <= 0
    case UInt8(ascii: "\n") where !hasClosed && depth > 0: decided = .native
    default: break
    }
  }

  /// What the file is, once no more is to be had or wanted.
  var result: Result {
    if decided != nil || isJSON, let specification { return specification }
    if let decided { return .format(decided) }
    if isJSON { return .format(.native) }
    if SourceText.isUTF32(Array(head.prefix(4))) {
      return .other(what: SourceText.utf32.what, hint: SourceText.utf32.hint)
    }
    for mark in Self.marks where head.starts(with: mark.bytes) { return .other(what: mark.what, hint: mark.hint) }
    if isUTF16 {
      // Only of XML does the file itself say how it is written.
      return firstOfUTF16 == UInt8(ascii: "<")
        ? isWebPage ? Self.webPageResult : .format(.cinCensus)
        : .other(what: SourceText.utf16.what, hint: SourceText.utf16.hint)
    }
    guard let firstByte else {
      return .other(what: "the file is empty", hint: "Export it again, or name another file.")
    }
    if firstByte == UInt8(ascii: "<") { return isWebPage ? Self.webPageResult : .format(.cinCensus) }
    if firstByte == UInt8(ascii: "[") {
      return .other(
        what: "the file holds a JSON list; an extract is one object a file, or one a line",
        hint: "Write each extract into a file of its own, or each on a line of its own without brackets around them."
      )
    }
    return Self.unknown
  }

  /// What JSON is that describes what systems send, and is no export of one.
  private var specification: Result? {
    let text = String(decoding: head.prefix(1024), as: UTF8.self)
    let keys = ["\"openapi\"", "\"swagger\"", "\"$schema\""]
    guard keys.contains(where: text.contains), !text.contains(NativeExtract.format) else { return nil }
    return .other(
      what: "the file is a specification of what systems send, not an export",
      hint: "Give the records that your system sends by it: the Department's daily records are read as they are."
    )
  }

  /// Whether it is a page that a browser saved, or a server sent in place of the file.
  private var isWebPage: Bool {
    let text = String(decoding: head.prefix(1024).filter { $0 != 0 }, as: UTF8.self).lowercased()
    return text.contains("<!doctype html") || text.contains("<html")
  }

  static let webPage = (
    what: "the file is a web page, not an export",
    hint: "Export again, and see whether the site asked you to sign in; a page saved from a browser holds no extract."
  )

  private static let webPageResult = Result.other(what: webPage.what, hint: webPage.hint)

  /// The first character that is not white space, where every other byte is zero.
  private var firstOfUTF16: UInt8? { head.dropFirst(2).first { $0 > 0x20 } }

  private var isUTF16: Bool { head.starts(with: [0xFF, 0xFE]) || head.starts(with: [0xFE, 0xFF]) }

  private var firstByte: UInt8? {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return head.dropFirst(head.starts(with: mark) ? mark.count : 0).first { $0 > 0x20 }
  }

  private static let unknown = Result.other(
    what: "the file is none of the formats that can be read here",
    hint: "Give \(formats)."
  )

  /// What can be read, with the endings by which tables are known; said wherever a file is in none of these.
  private static let formats =
    "a children in need census (XML or tables), the looked-after children return, Annex A or the Standard Safeguarding Dataset "
    + "(tables in \(TableReader.endingsInWords)), the Department's daily records (JSON), or extracts (JSON, or one a line in JSON Lines)"

  private static let marks: [(bytes: [UInt8], what: String, hint: String)] = [
    (
      Array("PK".utf8) + [3, 4], "the file is a workbook, a document or a zip archive",
      "Unpack an archive first. Give \(formats)."
    ),
    (
      [0x00, 0x05, 0x16, 0x07], "the file is what a Mac keeps beside another file, with nothing of an extract in it",
      "Leave it out; the file itself has the same name without '._' before it."
    ),
    ([0x1F, 0x8B], "the file is compressed", "Unpack it first."),
    (Array("%PDF".utf8), "the file is a PDF", "Give \(formats)."),
    (
      [0xD0, 0xCF, 0x11, 0xE0], "the file is an Office document in an old format",
      "Give \(formats)."
    ),
  ]
}
