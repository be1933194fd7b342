import AuditDocuments
import CLibXML2

/// What libxml2 says of a text that is not well-formed, in words that quote nothing of a child's file.
enum XMLComplaint {
  /// A mistake that shows once nothing follows any more, such as half a tag, is that of a file that was cut.
  static func problem(for error: xmlError, file: String, count: Int, isAfterEnd: Bool, isAtEnd: Bool) -> Problem {
    let kept =
      switch count {
      case 0: "no child could be read before it"
      case 1: "the 1 child before it was read"
      default: "the \(count) children before it were read"
      }
    if isAfterEnd {
      return Problem(
        "the census ends above, and something else begins here, as where two files were joined; \(kept)",
        file: file,
        line: line(of: error),
        hint: "Give each census in a file of its own; nothing was read from here on."
      )
    }
    let isCut = isAtEnd && error.code != Int32(bitPattern: XML_ERR_DOCUMENT_EMPTY.rawValue)
    let words = isCut ? cut : words(for: error)
    return Problem(
      "the XML is not well-formed: \(words.what); \(kept)",
      file: file,
      line: line(of: error),
      column: error.int2 > 0 ? Int(error.int2) : nil,
      hint: words.hint
    )
  }

  private static func line(of error: xmlError) -> Int? { error.line > 0 ? Int(error.line) : nil }

  private static func words(for error: xmlError) -> (what: String, hint: String) {
    let code = UInt32(bitPattern: error.code)
    // A stray '&' has the same number as a stray '<'.
    let isEntity = error.message.map { String(cString: $0).contains("EntityRef") } ?? false
    if isEntity { return (ampersand.what, ampersand.hint) }
    if let row = table.first(where: { $0.codes.contains { $0.rawValue == code } }) { return (row.what, row.hint) }
    return ("it breaks off being XML here", "Export the file again, or mend this line.")
  }

  private static let ampersand = (
    what: "'&' that does not begin one of the five characters XML names", hint: "Write &amp; for the character itself."
  )

  private static let cut = (
    what: "the file ends before its elements are closed", hint: "Fetch or export the file again; it was cut short."
  )

  private static let table: [(codes: [xmlParserErrors], what: String, hint: String)] = [
    (
      [XML_ERR_DOCUMENT_EMPTY], "it does not begin with an element",
      "Check that the file is XML and was written completely."
    ),
    ([XML_ERR_DOCUMENT_END, XML_ERR_TAG_NOT_FINISHED], cut.what, cut.hint),
    (
      [XML_ERR_TAG_NAME_MISMATCH], "an element is closed by the end tag of another",
      "Close the elements in the order in which they were opened; the one in question is on this line or above."
    ),
    (
      [XML_ERR_INVALID_ENCODING, XML_ERR_INVALID_CHAR],
      "a character that is not allowed, or bytes that are not in the encoding the file says it has",
      "Save the file in UTF-8, and say so in its first line: <?xml version=\"1.0\" encoding=\"UTF-8\"?>."
    ),
    (
      [XML_ERR_UNKNOWN_ENCODING, XML_ERR_UNSUPPORTED_ENCODING], "its encoding is not known",
      "Save the file in UTF-8."
    ),
    (
      [
        XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY, XML_ERR_ENTITYREF_SEMICOL_MISSING,
        XML_ERR_ENTITYREF_NO_NAME, XML_ERR_ENTITY_LOOP,
      ],
      ampersand.what, ampersand.hint
    ),
    (
      [
        XML_ERR_NAME_REQUIRED, XML_ERR_LT_REQUIRED, XML_ERR_GT_REQUIRED, XML_ERR_LT_IN_ATTRIBUTE,
        XML_ERR_SPACE_REQUIRED,
      ],
      "a tag that is not written as XML", "Write &lt; for the character '<' itself, and close every tag with '>'."
    ),
    (
      [XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED, XML_ERR_ATTRIBUTE_REDEFINED],
      "an attribute that is not written as XML", "Put the value between quotation marks, and give each attribute once."
    ),
    (
      [XML_ERR_RESERVED_XML_NAME], "the XML declaration does not stand at the very beginning",
      "Take out what stands before <?xml."
    ),
    (
      [XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_CDATA_NOT_FINISHED, XML_ERR_PI_NOT_FINISHED],
      "a comment or a section that is not closed", "Close it, or export the file again."
    ),
  ]
}
