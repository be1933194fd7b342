/// Names of sheets that a spreadsheet takes: up to 31 letters, none of a few characters, each there once.
struct SheetNames {
  private static let longest = 31
  private static let forbidden = Set<Unicode.Scalar>(["[", "]", ":", "*", "?", "/", "\\"])

  // Excel keeps this one for itself.
  private var taken: Set<String> = ["history"]

  /// The name for a title that is free, and from then on taken.
  mutating func name(for title: String) -> String {
    let base = Self.safe(title)
    var name = Self.cut(base, to: Self.longest)
    var count = 1
    while taken.contains(name.lowercased()) {
      count += 1
      let number = " \(count)"
      name = Self.cut(base, to: Self.longest - number.utf16.count) + number
    }
    taken.insert(name.lowercased())
    return name
  }

  private static func safe(_ title: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in PlainText.cleaned(title).unicodeScalars { safe.append(forbidden.contains(scalar) ? " " : scalar) }
    let words = String(safe).split(separator: " ").joined(separator: " ")
    let name = String(words.trimmingPrefix { $0 == "'" })
    return name.isEmpty ? "Sheet" : name
  }

  /// Whole words up to a length, or whole characters of one long word, not ending in a space or an apostrophe.
  private static func cut(_ text: String, to length: Int) -> String {
    guard text.utf16.count > length else { return ended(text) }
    var kept = Substring(text)
    // The letter after the last shows whether a word ends there.
    while kept.utf16.count > length + 1 { kept.removeLast() }
    if let space = kept.lastIndex(of: " "), kept[..<space].utf16.count > length / 2 { return ended(kept[..<space]) }
    while kept.utf16.count > length { kept.removeLast() }
    return ended(kept)
  }

  private static func ended(_ text: some StringProtocol) -> String {
    var kept = String(text)
    while kept.last == " " || kept.last == "'" { kept.removeLast() }
    return kept.isEmpty ? "Sheet" : kept
  }
}
