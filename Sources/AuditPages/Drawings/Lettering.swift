import Foundation

/// How much room words take in a drawing.
///
/// The widths are those of Helvetica (Adobe's font metrics, thousandths of the size), which Arial and Liberation Sans
/// share; other plain fonts differ by a few parts in a hundred, so that layouts leave some room.
public enum Lettering {
  /// The height of the letters, in points.
  public static let size = 13.0
  /// The distance between two base lines.
  public static let lineHeight = 16.0
  /// How far letters reach above their base line.
  public static let ascent = 10.0

  /// From the space to the tilde, in the order of ASCII.
  private static let widths: [Double] = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
    556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
    1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
    667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
    333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
    556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
  ]

  /// The width of a text in points; of bold letters an upper estimate.
  public static func width(of text: some StringProtocol, isBold: Bool = false) -> Double {
    let thousandths = text.reduce(0.0) { $0 + width(of: $1) }
    return thousandths / 1_000 * size * (isBold ? 1.1 : 1)
  }

  /// Breaks a text at its spaces into lines of a width in points.
  ///
  /// A word that is longer than a line is broken. What does not fit into so many lines is left out and marked by
  /// an ellipsis.
  public static func wrapped(_ text: String, width: Double, lines limit: Int = 4) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in PlainText.cleaned(text).split(separator: " ") {
      let longer = line.isEmpty ? String(word) : "\(line) \(word)"
      if self.width(of: longer) <= width {
        line = longer
        continue
      }
      if !line.isEmpty { lines.append(line) }
      line = String(word)
      while self.width(of: line) > width, line.count > 1 {
        let start = prefix(of: line, width: width)
        lines.append(start)
        line = String(line.dropFirst(start.count))
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(line) }
    guard lines.count > max(limit, 1) else { return lines }
    let kept = lines.prefix(max(limit, 1))
    let last = kept.last ?? ""
    return kept.dropLast() + [prefix(of: last, width: width - self.width(of: "…")) + "…"]
  }

  /// At least one character, so that breaking a long word always goes on.
  private static func prefix(of text: String, width: Double) -> String {
    var used = 0.0
    var start = ""
    for character in text {
      used += self.width(of: character) / 1_000 * size
      if used > width, !start.isEmpty { break }
      start.append(character)
    }
    return start
  }

  private static func width(of character: Character) -> Double {
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if scalar.isASCII {
      let place = Int(scalar.value) - 32
      return widths.indices.contains(place) ? widths[place] : 0
    }
    switch scalar.value {
    case 0xA0, 0xB7: return 278
    case 0x2018, 0x2019: return 222
    case 0x201C, 0x201D: return 333
    case 0x2013: return 556
    case 0x2014, 0x2026: return 1_000
    case 0x2212, 0xD7: return 584
    default: return TextWrap.width(of: String(character)) == 0 ? 0 : wide(character)
    }
  }

  /// A letter with an accent is as wide as without; of others the widest is assumed.
  private static func wide(_ character: Character) -> Double {
    guard TextWrap.width(of: String(character)) == 1 else { return 1_000 }
    let base = String(character).decomposedStringWithCanonicalMapping.unicodeScalars.first
    guard let base, base.isASCII else { return 834 }
    return width(of: Character(base))
  }
}
