import AuditPages

/// Bars of plain letters for a terminal.
enum TextBar {
  /// One bar with its name before it and its counts after it.
  struct Row {
    var label: String
    var bar: String
    var counts: String
  }

  /// How many columns a line takes at most.
  static let width = 76
  /// How many letters a bar has: an odd number, so that there is one in the middle.
  static let length = 25

  /// A bar as long as a share, for example `[##########..............]`; a part is never shown as nothing or as all.
  static func filled(_ share: Double) -> String {
    let part = min(max(share, 0), 1)
    let letters = Int((part * Double(length)).rounded())
    let full = part > 0 && part < 1 ? min(max(letters, 1), length - 1) : letters
    return "[" + String(repeating: "#", count: full) + String(repeating: ".", count: length - full) + "]"
  }

  /// Letters at their places between 0 and 1, the later over the earlier, with a line below them.
  static func marks(_ marks: [(at: Double?, letter: Character)], line: (from: Double, to: Double)? = nil) -> String {
    var letters = [Character](repeating: ".", count: length)
    if let line {
      for index in place(line.from)...max(place(line.from), place(line.to)) { letters[index] = "-" }
    }
    for mark in marks {
      if let at = mark.at { letters[place(at)] = mark.letter }
    }
    return "[" + String(letters) + "]"
  }

  private static func place(_ share: Double) -> Int {
    Int((min(max(share, 0), 1) * Double(length - 1)).rounded())
  }

  /// The lines of all rows: names and bars side by side where every row has room for them, else one below the other.
  static func lines(_ rows: [Row], key: String = "") -> [String] {
    let rows = rows.map { Row(label: plain($0.label), bar: $0.bar, counts: plain($0.counts)) }
    let names = rows.map { TextWrap.width(of: $0.label) }.max() ?? 0
    let bars = rows.map(\.bar.count).max() ?? 0
    let counts = rows.map { TextWrap.width(of: $0.counts) }.max() ?? 0
    let isSideBySide = names + 2 + bars + 1 + counts <= width
    let lines = rows.flatMap { row in
      if isSideBySide {
        return [TextWrap.padded(row.label, to: names) + "  " + joined(row, bars)]
      }
      let label = TextWrap.wrapped(row.label, width: width)
      let line = "  " + joined(row, bars)
      guard TextWrap.width(of: line) > width else { return label + [line] }
      return label + (row.bar.isEmpty ? [] : ["  " + row.bar]) + TextWrap.wrapped(row.counts, width: width, indent: 4)
    }
    return (key.isEmpty ? [] : TextWrap.wrapped(key, width: width)) + lines
  }

  private static func joined(_ row: Row, _ bars: Int) -> String {
    guard !row.bar.isEmpty else { return row.counts }
    return row.counts.isEmpty ? row.bar : TextWrap.padded(row.bar, to: bars) + " " + row.counts
  }

  private static func plain(_ text: String) -> String {
    PlainText.cleaned(text).replacing("\u{A0}", with: " ").replacing("\u{2212}", with: "-")
  }
}
