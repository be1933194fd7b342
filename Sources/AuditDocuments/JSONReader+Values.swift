extension JSONReader {
  /// Reads a number by the grammar of JSON and keeps it as written.
  mutating func readNumber() throws(Problem) -> Node.Scalar {
    let start = position
    let first = index
    if byte == UInt8(ascii: "-") { index += 1 }
    if byte == UInt8(ascii: "0") {
      index += 1
    } else if skipDigits() == 0 {
      index = first
      throw valueComplaint()
    }
    if byte == UInt8(ascii: ".") {
      index += 1
      guard skipDigits() > 0 else { throw numberComplaint(from: first, at: start) }
    }
    if byte == UInt8(ascii: "e") || byte == UInt8(ascii: "E") {
      index += 1
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { index += 1 }
      guard skipDigits() > 0 else { throw numberComplaint(from: first, at: start) }
    }
    guard !isWordByte(byte) else { throw numberComplaint(from: first, at: start) }
    return Node.Scalar(text: text(first..<index), kind: .number, isQuoted: false, position: start)
  }

  mutating func readWord(_ word: StaticString, _ kind: Node.Scalar.Kind) throws(Problem) -> Node.Scalar {
    let start = position
    let first = index
    let expected = word.description
    for letter in expected.utf8 {
      guard byte == letter else {
        index = first
        throw valueComplaint()
      }
      index += 1
    }
    guard !isWordByte(byte) else {
      index = first
      throw valueComplaint()
    }
    return Node.Scalar(text: expected, kind: kind, isQuoted: false, position: start)
  }

  /// Reads text between double quotation marks.
  mutating func readText() throws(Problem) -> String {
    let opened = position
    let first = index + 1
    var end = first
    var continuing = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") {
        index = end + 1
        lineStart += continuing
        return text(first..<end)
      }
      if byte == UInt8(ascii: "\\") || byte < 0x20 { break }
      if byte & 0xC0 == 0x80 { continuing += 1 }
      end += 1
    }
    index = end
    lineStart += continuing
    return try readEscapedText(Array(bytes[first..<end]), opened: opened)
  }

  private mutating func readEscapedText(_ start: [UInt8], opened: SourcePosition) throws(Problem) -> String {
    var result = start
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\""):
        index += 1
        return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): try readEscape(into: &result)
      case 0..<0x20: throw controlComplaint(byte, opened: opened)
      default:
        if byte & 0xC0 == 0x80 { lineStart += 1 }
        result.append(byte)
        index += 1
      }
    }
    throw complaint(
      "the text is not closed: the file ends first",
      at: opened,
      "Write a double quotation mark where the text ends."
    )
  }

  private mutating func readEscape(into result: inout [UInt8]) throws(Problem) {
    let start = position
    index += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(byte)
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      index += 1
      result.append(contentsOf: Array(String(Character(try readEscapedScalar(at: start))).utf8))
      return
    default:
      throw complaint(
        "a backslash that begins nothing",
        at: start,
        "Write \\\\ for a backslash itself, or \\n for a line break."
      )
    }
    index += 1
  }

  private mutating func readEscapedScalar(at start: SourcePosition) throws(Problem) -> Unicode.Scalar {
    let first = try readFourDigits(at: start)
    // Files, terminals and SQLite end a text at this sign, each where it likes.
    guard first != 0 else {
      throw complaint("\\u0000, which is no text", at: start, "Take it out; the file was not exported as text.")
    }
    if let scalar = Unicode.Scalar(first) { return scalar }
    let half = complaint(
      "half of a surrogate pair, which is no character",
      at: start,
      "Write both halves, such as \\ud83d\\ude42."
    )
    guard first < 0xDC00, byte == UInt8(ascii: "\\"), index + 1 < bytes.count,
      bytes[index + 1] == UInt8(ascii: "u")
    else { throw half }
    index += 2
    let second = try readFourDigits(at: start)
    guard (0xDC00...0xDFFF).contains(second),
      let scalar = Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
    else { throw half }
    return scalar
  }

  private mutating func readFourDigits(at start: SourcePosition) throws(Problem) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hexadecimal.value(of: byte) else {
        throw complaint(
          "\\u without four hexadecimal digits",
          at: start,
          "Write four digits after it, such as \\u00e9."
        )
      }
      value = value << 4 | UInt32(digit)
      index += 1
    }
    return value
  }

  private mutating func skipDigits() -> Int {
    let first = index
    while index < bytes.count, bytes[index] &- UInt8(ascii: "0") < 10 { index += 1 }
    return index - first
  }

  func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

  func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"), 0x80...:
      true
    default: false
    }
  }
}
