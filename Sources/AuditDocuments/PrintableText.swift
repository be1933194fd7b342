/// Keeps text from files from moving the cursor, changing the colours of a terminal or turning the direction of writing.
public enum PrintableText {
  /// Replaces every line break and tab by a space, and whatever else steers text by a question mark.
  public static func cleaned(_ text: some StringProtocol) -> String {
    // Most texts have nothing to replace.
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return String(text) }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { result.append(replacement(for: scalar)) }
    return String(result)
  }

  /// What may go to a terminal or a pipe: line ends and tabs stay, whatever else steers text is a question mark.
  ///
  /// The last gate of all that is printed, whoever made it.
  public static func printed(_ text: String) -> String {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) { return text }
    var result = String.UnicodeScalarView()
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      let stays = scalar == "\n" || scalar == "\t" || scalar == "\r" && scalars.first == "\n"
      result.append(stays ? scalar : replacement(for: scalar))
    }
    return String(result)
  }

  private static func replacement(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
    case 0x00...0x1F, 0x7F...0x9F: "?"
    // What follows ASCII has no marks up to here, and asking Unicode takes time.
    case ..<0xAD: scalar
    default: scalar.steersText ? "?" : scalar
    }
  }
}
