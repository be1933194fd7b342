import AuditDocuments

/// Comma-separated values after RFC 4180, safe to open in a spreadsheet.
public enum CSV {
  /// One line with its line end, CR LF.
  ///
  /// A cell that a spreadsheet would take for a formula gets an apostrophe in front; numbers stay as they are.
  public static func line(_ cells: [String]) -> String {
    cells.map(cell).joined(separator: ",") + "\r\n"
  }

  /// One cell, without what steers a screen and control characters but tabs and line ends, quoted where it has to be.
  static func cell(_ typed: String) -> String {
    if let plain = plainCell(typed) { return plain }
    let text = String(String.UnicodeScalarView(typed.unicodeScalars.filter { !isUnseen($0) }))
    let safe = isFormula(text) ? "'" + text : text
    let mustQuote = safe.unicodeScalars.contains { $0 == "," || $0 == "\"" || $0 == "\r" || $0 == "\n" }
    guard mustQuote else { return safe }
    // By scalars: a quote with an accent over it is another character, and a quote all the same.
    return "\"" + String(String.UnicodeScalarView(safe.unicodeScalars.flatMap { $0 == "\"" ? [$0, $0] : [$0] })) + "\""
  }

  /// The same for a text of printable ASCII without a quotation mark, that begins with a letter or a digit.
  private static func plainCell(_ text: String) -> String? {
    guard let first = text.utf8.first else { return text }
    let isLetter = (first | 0x20) &- UInt8(ascii: "a") < 26
    guard isLetter || first &- UInt8(ascii: "0") < 10 else { return nil }
    var hasComma = false
    for byte in text.utf8 {
      guard byte &- 0x20 < 0x5F, byte != UInt8(ascii: "\"") else { return nil }
      hasComma = hasComma || byte == UInt8(ascii: ",")
    }
    return hasComma ? "\"\(text)\"" : text
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
