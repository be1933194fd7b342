extension JSONReader {
  func complaint(_ what: String, at place: SourcePosition? = nil, _ hint: String) -> Problem {
    // Whatever was expected here, what stands here is a space that JSON does not know.
    if place == nil, let blank = OtherBlank(at: index, in: bytes) {
      return source.problem(blank.what, at: position, key: source.shownKey(keyInHand), hint: blank.hint)
    }
    return source.problem(what, at: place ?? position, key: source.shownKey(keyInHand), hint: hint)
  }

  func reportDuplicate(_ key: String, at position: SourcePosition, among entries: [Node.Entry]) {
    // Looking for the first of many takes long, so it is done only for those that are shown.
    let first = problems.isFull ? nil : entries.first { $0.key == key }?.keyPosition
    problems.reportDuplicateKey(key, at: position, first: first)
  }

  func depthComplaint() -> Problem {
    complaint("nested more than \(Node.depthLimit) deep", "Write the document with fewer levels.")
  }

  func numberComplaint() -> Problem {
    complaint("more than \(Node.valueLimit) values in one document", "Check that it is the right file, or split it.")
  }

  func trailingCommaComplaint(at comma: SourcePosition, before closing: String) -> Problem {
    complaint("a comma with nothing after it, before '\(closing)'", at: comma, "Take the comma away.")
  }

  func endComplaint(_ opening: String, opened: SourcePosition) -> Problem {
    let closing = opening == "{" ? "}" : "]"
    return complaint(
      "the file ends before '\(opening)' of line \(opened.line), column \(opened.column) is closed",
      "Write the missing '\(closing)', or fetch the file again if it was cut short."
    )
  }

  func separatorComplaint(_ opening: String, opened: SourcePosition) -> Problem {
    guard index < bytes.count else { return endComplaint(opening, opened: opened) }
    if startsComment { return commentComplaint() }
    let closing = opening == "{" ? "}" : "]"
    if byte == UInt8(ascii: "}") || byte == UInt8(ascii: "]") {
      return complaint(
        "'\(Character(Unicode.Scalar(byte)))' where '\(closing)' must close '\(opening)' of line \(opened.line)",
        "Write '\(closing)' here, or look for a bracket too many or too few above."
      )
    }
    return complaint("no comma before this", "Write a comma between one entry and the next.")
  }

  func trailingComplaint() -> Problem {
    if startsComment { return commentComplaint() }
    return complaint(
      "more text after the end of the document",
      "Take it away; a file holds one JSON document and nothing after it."
    )
  }

  func keyComplaint(opened: SourcePosition) -> Problem {
    guard index < bytes.count else { return endComplaint("{", opened: opened) }
    if byte == UInt8(ascii: "'") { return singleQuoteComplaint() }
    if startsComment { return commentComplaint() }
    if isWordByte(byte) {
      return complaint("a key without quotation marks", "Write the key between double quotation marks.")
    }
    return complaint("no key where one must stand", "Write a key between double quotation marks, then a colon.")
  }

  func colonComplaint(after key: String) -> Problem {
    // Without a colon it may be a value that a stray quotation mark or bracket moved here.
    let shown = source.isPrivate ? "this key" : "the key \(source.quoteKey(key))"
    return complaint("no colon after \(shown)", "Write a colon between the key and its value.")
  }

  func numberComplaint(from first: Int, at start: SourcePosition) -> Problem {
    let word = source.quote(text(first..<wordEnd(from: index)))
    return complaint(
      "\(word) is not a number as JSON writes them",
      at: start,
      "Write digits without a zero in front, such as 7 or 0.5, or put the text in quotation marks."
    )
  }

  func valueComplaint() -> Problem {
    switch byte {
    case 0 where index >= bytes.count:
      return complaint(
        "the file ends where a value must stand",
        "Write the value, or fetch the file again if it was cut short."
      )
    case UInt8(ascii: "'"): return singleQuoteComplaint()
    case UInt8(ascii: ","), UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"):
      return complaint(
        "'\(Character(Unicode.Scalar(byte)))' where a value must stand",
        "Write a value before it; null stands for none."
      )
    default: break
    }
    if startsComment { return commentComplaint() }
    let end = wordEnd(from: index)
    let word = text(index..<end)
    let bare = word.drop { $0 == "-" || $0 == "+" }.lowercased()
    if ["nan", "infinity", "inf"].contains(bare) {
      return complaint("\(source.quote(word)) is not a number in JSON", "Write null, or leave the key out.")
    }
    if ["true", "false", "null", "none", "undefined"].contains(bare) {
      return complaint("\(source.quote(word)) is not a word of JSON", "Write true, false or null, in small letters.")
    }
    guard end > index else {
      return complaint(
        "\(source.quote(character)) where a value must stand",
        "Write text in double quotation marks, a number, true, false, null, a list or an object."
      )
    }
    if let lead = word.utf8.first, lead < 0x40 { return numberComplaint(from: index, at: position) }
    return complaint(
      "text without quotation marks: \(source.quote(word))",
      "Write text between double quotation marks."
    )
  }

  func controlComplaint(_ byte: UInt8, opened: SourcePosition) -> Problem {
    switch byte {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
      complaint(
        "the text is not closed at the end of the line",
        at: opened,
        "Write a double quotation mark where the text ends, and \\n for a line break inside it."
      )
    case UInt8(ascii: "\t"): complaint("a tab inside text", "Write \\t for a tab.")
    default: complaint("a control character inside text", "Take it away, or write it as \\u and four digits.")
    }
  }

  private func singleQuoteComplaint() -> Problem {
    complaint("single quotation marks", "Use double quotation marks, \"like this\".")
  }

  private var startsComment: Bool {
    byte == UInt8(ascii: "#")
      || (byte == UInt8(ascii: "/") && index + 1 < bytes.count
        && (bytes[index + 1] == UInt8(ascii: "/") || bytes[index + 1] == UInt8(ascii: "*")))
  }

  private func commentComplaint() -> Problem {
    complaint("a comment, which JSON does not have", "Take the comment away.")
  }

  private func wordEnd(from start: Int) -> Int {
    var end = start
    while end < bytes.count, isWordByte(bytes[end]) || bytes[end] == UInt8(ascii: "-") { end += 1 }
    return end
  }

  private var character: String {
    var end = index + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return text(index..<min(end, bytes.count))
  }
}
