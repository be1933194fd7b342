/// Lines of a given width, counted in columns of a terminal.
public enum TextWrap {
  /// How many columns a text takes: 2 for wide characters, none for marks that join the one before.
  public static func width(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + width(of: $1) }
  }

  /// Breaks a text at its spaces, with an indent for the first line and one for the others.
  ///
  /// A word that is longer than a line is broken; a space that must not break (U+00A0) is kept and shown as a space.
  public static func wrapped(_ text: String, width: Int, indent: Int = 0, hanging: Int? = nil) -> [String] {
    let hanging = hanging ?? indent
    var lines: [String] = []
    var line = ""
    var used = 0
    func start() -> Int { lines.isEmpty ? indent : hanging }
    func close() {
      lines.append(String(repeating: " ", count: start()) + line.replacing("\u{A0}", with: " "))
      line = ""
      used = 0
    }
    for word in PlainText.cleaned(text).split(separator: " ") {
      var rest = word[...]
      // Counted once, and what is taken off it is subtracted: a word can be as long as a file.
      var needed = Self.width(of: rest)
      while !rest.isEmpty {
        let room = max(width - start(), 1)
        if used > 0, used + 1 + needed <= room {
          line += " " + rest
          used += 1 + needed
          rest = ""
        } else if used > 0 {
          close()
        } else if needed <= room {
          line = String(rest)
          used = needed
          rest = ""
        } else {
          let taken = prefix(of: rest, width: room)
          line = String(taken)
          needed -= Self.width(of: taken)
          rest = rest[taken.endIndex...]
          close()
        }
      }
    }
    if used > 0 || lines.isEmpty { close() }
    return lines
  }

  /// Fills a text with spaces up to a width, before it where it is a number.
  public static func padded(_ text: String, to width: Int, atEnd: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, width - self.width(of: text)))
    return atEnd ? text + spaces : spaces + text
  }

  /// At least one character, so that breaking a long word always goes on.
  private static func prefix(of text: Substring, width: Int) -> Substring {
    var used = 0
    var end = text.startIndex
    for index in text.indices {
      used += self.width(of: text[index])
      if used > width, index > text.startIndex { break }
      end = text.index(after: index)
    }
    return text[..<end]
  }

  private static func width(of character: Character) -> Int {
    guard let first = character.unicodeScalars.first else { return 0 }
    if first.properties.generalCategory == .nonspacingMark { return 0 }
    // What is drawn as a picture is two columns wide, whether by itself or because the mark after it says so.
    if first.value > 0xFF, first.properties.isEmojiPresentation || character.unicodeScalars.contains("\u{FE0F}") {
      return 2
    }
    switch first.value {
    case 0x200B...0x200D, 0x2060: return 0
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension String {
  /// The text without spaces at its end.
  public var trimmedAtEnd: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}
