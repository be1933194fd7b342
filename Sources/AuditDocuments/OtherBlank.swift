/// A blank that looks like a space and is none, as word processors, web pages and telephones put it into text.
struct OtherBlank {
  /// What is wrong with it, on one line.
  let what: String
  /// What to do.
  let hint = "Put plain spaces in its place; in an editor, find it by copying it into the search field."

  /// The blank that begins at a byte of UTF-8, if there is one.
  init?(at index: Int, in bytes: [UInt8]) {
    guard index < bytes.count, bytes[index] >= 0xC2,
      let scalar = String(decoding: bytes[index..<min(index + 4, bytes.count)], as: UTF8.self).unicodeScalars.first
    else { return nil }
    self.init(scalar)
  }

  /// The blank that a character is, if it is one.
  init?(_ scalar: Unicode.Scalar) {
    guard let name = Self.names[scalar] ?? (Self.isBlank(scalar) ? "a blank" : nil) else { return nil }
    what = "\(name) that looks like a space and is none (U+\(Hexadecimal.number(scalar.value, digits: 4)))"
  }

  private static let names: [Unicode.Scalar: String] = [
    "\u{A0}": "a no-break space", "\u{202F}": "a narrow no-break space", "\u{2007}": "a figure space",
    "\u{200B}": "a space without width", "\u{FEFF}": "a mark of byte order", "\u{3000}": "a wide space",
    "\u{2060}": "a joiner without width",
  ]

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { !scalar.isASCII && scalar.properties.isWhitespace }
}
