import AuditRules

/// Reads the values of a census from bytes, without making a string of them.
enum CensusText {
  /// A date as the census or a spreadsheet writes it, with or without a time or a time zone after it.
  static func day(_ bytes: UnsafeBufferPointer<UInt8>) -> Day? {
    guard bytes.count > 10 else { return Day(bytes: bytes) }
    let rest = bytes[10...]
    guard bytes.count <= 35, let mark = rest.first, "T Z+-".utf8.contains(mark),
      rest.dropFirst().allSatisfy({ isDigit($0) || ":.Z+-".utf8.contains($0) })
    else { return nil }
    return Day(bytes: UnsafeBufferPointer(rebasing: bytes[..<10]))
  }

  /// `0`, `1`, or `false` and `true` in any capitals.
  static func boolean(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool? {
    if bytes.count == 1 {
      return bytes.first == UInt8(ascii: "1") ? true : bytes.first == UInt8(ascii: "0") ? false : nil
    }
    if spells(bytes, "true") { return true }
    return spells(bytes, "false") ? false : nil
  }

  /// Whether bytes spell a word in any capitals.
  private static func spells(_ bytes: UnsafeBufferPointer<UInt8>, _ word: StaticString) -> Bool {
    bytes.count == word.utf8CodeUnitCount
      && bytes.indices.allSatisfy { bytes[$0] | 0x20 == word.utf8Start[$0] }
  }

  /// Whether a value is short and made of letters, digits, slashes, colons and hyphens only.
  static func looksLikeCode(_ bytes: some Collection<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.count <= CensusCode.lengthLimit
      && bytes.allSatisfy { byte in
        isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 || "/:-".utf8.contains(byte)
      }
  }

  /// How a value is written, without the value: figures as 9 and letters as a; only "text" where there is no figure.
  ///
  /// A date of birth that cannot be read is one still.
  static func form(of bytes: some Collection<UInt8>) -> String {
    guard looksLikeCode(bytes), bytes.contains(where: isDigit) else { return "text" }
    let form = bytes.map { byte in
      isDigit(byte) ? "9" : (byte | 0x20) &- UInt8(ascii: "a") < 26 ? "a" : Character(Unicode.Scalar(byte))
    }
    return "of the form '\(String(form))'"
  }

  /// Whether a byte is a letter of the alphabet or a figure.
  static func isLetterOrFigure(_ byte: UInt8) -> Bool { isDigit(byte) || (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }
}
