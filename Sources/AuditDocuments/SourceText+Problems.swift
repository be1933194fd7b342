extension SourceText {
  /// Makes a problem of this source, with the excerpt that may be shown.
  ///
  /// An open source shows the line, with a caret under the column. A private one shows the key alone, if it has one.
  public func problem(
    _ what: String,
    at position: SourcePosition?,
    key: String? = nil,
    hint: String,
    severity: Problem.Severity = .error
  ) -> Problem {
    Problem(
      what,
      file: name,
      line: position?.line,
      column: position?.column,
      excerpt: position.flatMap { excerpt(at: $0, key: key) },
      hint: hint,
      severity: severity
    )
  }

  /// The excerpt that may be shown for a position.
  ///
  /// A long line is cut to 100 characters around the column.
  public func excerpt(at position: SourcePosition, key: String? = nil) -> Problem.Excerpt? {
    guard !isPrivate else {
      guard let key, Self.looksLikeName(key) else { return nil }
      return Problem.Excerpt(text: "\"\(key)\": …")
    }
    guard let range = byteRange(ofLine: position.line) else { return nil }
    // Enough bytes for what is shown, however long the line.
    let start = offset(ofColumn: max(1, position.column - 60), in: range)
    let end = min(range.upperBound, start + 800)
    let skipped = start > range.lowerBound
    let line = Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars)
    var shown = String(String.UnicodeScalarView(line.prefix(100)))
    if line.count > 100 || end < range.upperBound { shown += "…" }
    if skipped { shown = "…" + shown }
    // An ellipsis and sixty characters stand before it where the beginning was left out.
    let caret = skipped ? 61 : position.column - 1
    let text = PrintableText.cleaned(shown)
    return Problem.Excerpt(text: text, caret: min(max(0, caret), text.unicodeScalars.count))
  }

  /// The position of a byte, by counting from the start of the text.
  func position(atOffset target: Int) -> SourcePosition { position(atOffset: target, countingFrom: 0, line: firstLine) }

  /// The position of a byte, by counting from the start of a line.
  func position(atOffset target: Int, countingFrom start: Int, line firstLine: Int) -> SourcePosition {
    var line = firstLine
    var column = 1
    var offset = max(0, start)
    let end = min(target, bytes.count)
    while offset < end {
      switch bytes[offset] {
      case UInt8(ascii: "\n"):
        line += 1
        column = 1
      case UInt8(ascii: "\r") where offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"):
        line += 1
        column = 1
      case 0x80...0xBF: break
      default: column += 1
      }
      offset += 1
    }
    return SourcePosition(line: line, column: column)
  }

  /// The bytes of a line without its ending, or nil when there is no such line.
  func byteRange(ofLine wanted: Int) -> Range<Int>? {
    guard wanted >= firstLine else { return nil }
    var line = firstLine
    var start = 0
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") {
        if line == wanted { return start..<offset }
        if byte == UInt8(ascii: "\r"), offset + 1 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\n") { offset += 1 }
        line += 1
        start = offset + 1
      }
      offset += 1
    }
    return line == wanted ? start..<bytes.count : nil
  }

  func offset(ofColumn column: Int, in line: Range<Int>) -> Int {
    var left = column - 1
    var offset = line.lowerBound
    while offset < line.upperBound, left > 0 {
      offset += 1
      while offset < line.upperBound, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
      left -= 1
    }
    return offset
  }
}
