/// What a page sets as code: words in its prose, and what a reader types.
struct CodeInPage {
  /// A piece of code and the line on which it begins.
  struct Piece: Equatable {
    let line: Int
    let text: String
  }

  /// The words set as code in the prose.
  private(set) var spans: [Piece] = []
  /// The lines typed in blocks of commands.
  private(set) var typed: [Piece] = []

  /// The languages of blocks whose lines are typed; in a console only those after the dollar are.
  private static let typedLanguages: Set<Substring> = ["", "sh", "console"]

  /// Reads a page.
  init(_ text: String) {
    var paragraph: [Substring] = []
    var start = 0
    var fence: (ticks: Substring, language: Substring)?
    var carried: Piece?
    for (index, line) in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let open = fence {
        if line == open.ticks {
          fence = nil
        } else if Self.typedLanguages.contains(open.language) {
          carried = take(line, at: index + 1, after: carried, isConsole: open.language == "console")
        }
        continue
      }
      let ticks = line.prefix { $0 == "`" }
      if ticks.count >= 3 { fence = (ticks, line.dropFirst(ticks.count)) }
      if ticks.count >= 3 || line.isEmpty || line.hasPrefix("    ") {
        takeSpans(of: paragraph, from: start)
        paragraph = []
        if line.hasPrefix("    ") { _ = take(line.drop { $0 == " " }, at: index + 1, after: nil, isConsole: false) }
      } else {
        if paragraph.isEmpty { start = index + 1 }
        paragraph.append(line)
      }
    }
  }

  /// Takes a line of a block, joined to the one before where that ended in a backslash.
  private mutating func take(_ line: Substring, at number: Int, after carried: Piece?, isConsole: Bool) -> Piece? {
    let whole: Piece
    if let carried {
      whole = Piece(line: carried.line, text: carried.text + line)
    } else if isConsole {
      guard line.hasPrefix("$ ") else { return nil }
      whole = Piece(line: number, text: String(line.dropFirst(2)))
    } else {
      whole = Piece(line: number, text: String(line))
    }
    guard !whole.text.hasSuffix("\\") else { return Piece(line: whole.line, text: whole.text.dropLast() + " ") }
    typed.append(whole)
    return nil
  }

  private mutating func takeSpans(of paragraph: [Substring], from start: Int) {
    let text = paragraph.joined(separator: "\n")
    for match in text.matches(of: /`([^`]+)`/) {
      let before = text[..<match.range.lowerBound].count { $0 == "\n" }
      spans.append(Piece(line: start + before, text: String(match.1).replacing("\n", with: " ")))
    }
  }
}
