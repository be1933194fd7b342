/// Keeps text that comes from files from moving a cursor, turning the direction of writing or breaking a document.
public enum PlainText {
  /// Replaces line breaks and tabs by a space, and every other control character or direction mark by `?`.
  public static func cleaned(_ text: some StringProtocol) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(replacement(for: scalar)) }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFFE, 0xFFFF: "?"
    default: scalar
    }
  }
}
