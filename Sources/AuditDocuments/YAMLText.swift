/// Edits of YAML text that leave every other character on its line and column.
enum YAMLText {
  /// Lengthens a very short text by a comment.
  ///
  /// Yams keeps a pointer to the text it parses, and Swift stores text of up to 15 bytes where that pointer goes stale.
  static func padded(_ bytes: [UInt8]) -> [UInt8] {
    bytes.isEmpty || bytes.count > 15 ? bytes : bytes + Array("\n# end of the text".utf8)
  }

  /// Puts a space for the three Unicode line separators, which the YAML library counts as lines and editors do not.
  static func withoutExoticBreaks(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0x85 {
        result.append(UInt8(ascii: " "))
        index += 2
      } else if bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
        bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9
      {
        result.append(UInt8(ascii: " "))
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  /// Puts spaces for every anchor, so that each alias becomes an unknown one, found at its own place and never expanded.
  ///
  /// Nil where there is nothing that could be an alias.
  static func withoutAnchors(_ bytes: [UInt8]) -> [UInt8]? {
    var mayHaveAlias = false
    var result = bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*"), index < bytes.count, isNameByte(bytes[index])
      else { continue }
      if byte == UInt8(ascii: "*") {
        mayHaveAlias = true
        continue
      }
      result[index - 1] = UInt8(ascii: " ")
      while index < bytes.count, isNameByte(bytes[index]) {
        result[index] = UInt8(ascii: " ")
        index += 1
      }
    }
    return mayHaveAlias ? result : nil
  }

  /// Makes the key at a position unique by its first character, and returns the character that stood there.
  ///
  /// Nil where the key does not begin with an ASCII letter, a digit or a low line, plain or in quotation marks.
  static func replaceKey(
    in bytes: inout [UInt8],
    source: SourceText,
    at position: SourcePosition,
    number: Int
  ) -> Unicode.Scalar? {
    guard let line = byteRange(ofLine: position.line - source.firstLine, in: bytes) else { return nil }
    var offset = line.lowerBound
    for _ in 1..<max(1, position.column) where offset < line.upperBound {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    if offset < line.upperBound, bytes[offset] == UInt8(ascii: "\"") || bytes[offset] == UInt8(ascii: "'") {
      offset += 1
    }
    guard offset < line.upperBound, isNameByte(bytes[offset]), bytes[offset] != UInt8(ascii: "-"),
      let unique = Unicode.Scalar(UInt32(0xE000 + number))
    else { return nil }
    let first = Unicode.Scalar(bytes[offset])
    bytes.replaceSubrange(offset...offset, with: Array(String(Character(unique)).utf8))
    return first
  }

  private static func byteRange(ofLine wanted: Int, in bytes: [UInt8]) -> Range<Int>? {
    var line = 0
    var start = 0
    var offset = 0
    while offset < bytes.count, line <= wanted {
      let byte = bytes[offset]
      offset += 1
      guard byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") else { continue }
      if byte == UInt8(ascii: "\r"), offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") { offset += 1 }
      if line == wanted { return start..<offset }
      line += 1
      start = offset
    }
    return line == wanted ? start..<bytes.count : nil
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
