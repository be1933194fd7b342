import AuditDocuments

/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
public enum CSV {
  /// One line with its line end, CR LF.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay as they are.
  public static func line(_ cells: [String]) -> String {
    var line: [UInt8] = []
    add(cells, to: &line)
    return String(decoding: line, as: UTF8.self)
  }

  /// Adds such a line to others; a list of a million rows is written so.
  public static func add(_ cells: [String], to lines: inout [UInt8]) {
    for (position, text) in cells.enumerated() {
      if position > 0 { lines.append(UInt8(ascii: ",")) }
      if !addPlain(text, to: &lines) { lines.append(contentsOf: cell(text).utf8) }
    }
    lines.append(UInt8(ascii: "\r"))
    lines.append(UInt8(ascii: "\n"))
  }

  /// One cell, without what steers a screen and control characters but tabs and line ends, quoted where it has to be.
  private static func cell(_ typed: String) -> String {
    let text = String(String.UnicodeScalarView(typed.unicodeScalars.filter { !isUnseen($0) }))
    let safe = isFormula(text) ? "'" + text : text
    let mustQuote = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard mustQuote else { return safe }
    // By scalars: a quote with an accent over it is another character, and a quote all the same.
    return "\"" + String(String.UnicodeScalarView(safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })) + "\""
  }

  /// The same for a text of printable ASCII without a quotation mark, that begins with a letter or a digit; says of any other no.
  private static func addPlain(_ text: String, to line: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first else { return true }
      let isLetter = (first | 0x20) &- UInt8(ascii: "a") < 26
      guard isLetter || first &- UInt8(ascii: "0") < 10 else { return false }
      var hasComma = false
      for byte in bytes {
        guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "\"") else { return false }
        hasComma = hasComma || byte == UInt8(ascii: ",")
      }
      if hasComma { line.append(UInt8(ascii: "\"")) }
      line.append(contentsOf: bytes)
      if hasComma { line.append(UInt8(ascii: "\"")) }
      return true
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    scalar.steersText || scalar.value == 0x2028 || scalar.value == 0x2029
      || scalar.properties.generalCategory == .control && scalar != "\t" && scalar != "\r" && scalar != "\n"
  }

  /// Spreadsheets skip spaces and control characters before the sign, and know its full-width form too.
  private static func isFormula(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    if first == "\t" || first == "\r" || first == "\n" { return true }
    guard let sign = text.unicodeScalars.first(where: { !$0.properties.isWhitespace && $0.value > 0x20 }) else {
      return false
    }
    guard "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(sign) else { return false }
    return !isNumber(text)
  }

  private static func isNumber(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || "+-.eE".utf8.contains($0) }
      && Double(text) != nil
  }
}
