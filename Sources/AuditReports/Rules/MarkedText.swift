import AuditPages
import AuditRules

/// A text in lines of a given width, each with the marks below it.
struct MarkedText {
  /// A character with the bytes it takes in the text.
  private struct Cell {
    var shown: String
    var width: Int
    var bytes: Range<Int>
  }

  private(set) var lines: [String] = []

  /// Spans are in bytes of the text's UTF-8; whatever lies outside the text is left out.
  init(_ text: String, spans: [Span], width: Int) {
    var offset = 0
    var cells: [Cell] = []
    for character in text {
      let count = character.utf8.count
      // A line end inside the wording is shown as a space, so that bytes and columns stay in step.
      let shown = PlainText.cleaned(String(character))
      cells.append(Cell(shown: shown, width: TextWrap.width(of: shown), bytes: offset..<offset + count))
      offset += count
    }
    for line in Self.broken(cells, width: max(width, 1)) {
      lines.append(line.map(\.shown).joined())
      for span in spans { lines += Self.marks(span, below: line, width: width) }
    }
  }

  /// Lines that end at the last space that fits.
  private static func broken(_ cells: [Cell], width: Int) -> [[Cell]] {
    var lines: [[Cell]] = []
    var line: [Cell] = []
    var used = 0
    for cell in cells {
      if used + cell.width > width, !line.isEmpty {
        let end = line.lastIndex { $0.shown == " " }.map { $0 + 1 } ?? line.count
        lines.append(Array(line[..<end]))
        line.removeFirst(end)
        used = line.reduce(0) { $0 + $1.width }
      }
      line.append(cell)
      used += cell.width
    }
    return line.isEmpty ? lines : lines + [line]
  }

  /// The marks of a span below a line, with what it says beside them or, where there is no room, below them.
  private static func marks(_ span: Span, below line: [Cell], width: Int) -> [String] {
    let isMarked = line.map { $0.bytes.lowerBound < span.end && $0.bytes.upperBound > span.start }
    guard span.start < span.end, isMarked.contains(true) else { return [] }
    let marks = zip(line, isMarked).map { String(repeating: $1 ? "^" : " ", count: $0.width) }.joined().trimmedAtEnd
    let says = PlainText.cleaned(span.says)
    let needed = TextWrap.width(of: says)
    if marks.count + 1 + needed <= width { return ["\(marks) \(says)"] }
    return [marks, String(repeating: " ", count: max(0, marks.count - needed)) + says]
  }
}
