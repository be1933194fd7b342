/// Keeps text from files from moving the cursor or changing the colours of a terminal.
enum PrintableText {
  /// Replaces every control character, line break and character that steers by one space or one question mark.
  static func cleaned(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(replacement(for: scalar))
    }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: "?"
    case 0x20...0x7E: scalar
    default: scalar.steersText ? "?" : scalar
    }
  }
}
