extension Table {
  /// The widths of the columns, with two spaces between them.
  private struct Layout {
    var widths: [Int]
    static let gap = 2
    static let narrowestWords = 20
  }

  /// The table as plain text, with a line end at the end.
  public func text(width: Int = 80) -> String { lines(width: max(width, 24)).joined(separator: "\n") + "\n" }

  /// The lines of the table: columns where they fit, and otherwise each row as its name and a list.
  func lines(width: Int) -> [String] {
    let body = layout(width: width).map(lined) ?? stacked(width: width)
    return caption.isEmpty ? body : TextWrap.wrapped(caption, width: width) + [""] + body
  }

  private var allCells: [[String]] {
    rows.compactMap {
      switch $0 {
      case .cells(let cells), .total(let cells): cells
      case .group: nil
      }
    }
  }

  /// Numbers keep the width they need; words share what is left, the first column taking most of it.
  private func layout(width: Int) -> Layout? {
    let cells = allCells
    var widths = columns.indices.map { index in
      let longest = cells.map { index < $0.count ? TextWrap.width(of: PlainText.cleaned($0[index])) : 0 }.max() ?? 0
      let title = columns[index].title
      let heading =
        columns[index].kind == .number
        ? title.split(separator: " ").map { TextWrap.width(of: $0) }.max() ?? 0
        : TextWrap.width(of: title)
      return max(longest, heading)
    }
    let gaps = Layout.gap * max(0, columns.count - 1)
    while widths.reduce(gaps, +) > width {
      guard
        let widest = columns.indices.filter({ columns[$0].kind == .words && widths[$0] > Layout.narrowestWords })
          .max(by: { (widths[$0], $1) < (widths[$1], $0) })
      else { return nil }
      widths[widest] -= 1
    }
    return Layout(widths: widths)
  }

  private func lined(_ layout: Layout) -> [String] {
    let rule = layout.widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    var lines = line(columns.map(\.title), layout, isHeading: true) + [rule]
    for (index, row) in rows.enumerated() {
      switch row {
      case .cells(let cells): lines += line(cells, layout)
      case .total(let cells): lines += [rule] + line(cells, layout)
      case .group(let title):
        if index > 0 { lines.append("") }
        lines += TextWrap.wrapped(title.uppercased(), width: max(24, TextWrap.width(of: rule)))
      }
    }
    return lines
  }

  private func line(_ cells: [String], _ layout: Layout, isHeading: Bool = false) -> [String] {
    let wrapped = columns.indices.map { index in
      TextWrap.wrapped(index < cells.count ? cells[index] : "", width: layout.widths[index])
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { row in
      columns.indices.map { index in
        // Headings of several lines stand on the rule below them.
        let at = isHeading ? row - (height - wrapped[index].count) : row
        let cell = wrapped[index].indices.contains(at) ? wrapped[index][at] : ""
        return TextWrap.padded(cell, to: layout.widths[index], atEnd: columns[index].kind != .number)
      }.joined(separator: "  ").trimmedAtEnd
    }
  }

  /// The title of a column in the middle of a line: a month before a year keeps its capital.
  private static func inside(_ title: String) -> String {
    title.suffix(4).allSatisfy(\.isNumber) ? title : title.lowercasedAtStart
  }

  private func stacked(width: Int) -> [String] {
    var lines: [String] = []
    for row in rows {
      switch row {
      case .group(let title): lines += (lines.isEmpty ? [] : [""]) + TextWrap.wrapped(title.uppercased(), width: width)
      case .cells(let cells), .total(let cells):
        lines += TextWrap.wrapped(cells.first ?? "", width: width, indent: 0, hanging: 2)
        let named = zip(columns, cells).dropFirst().filter { !$0.1.isEmpty }.map { column, cell in
          // A number stays with its name at the end of a line, and what is a sentence already needs no second mark.
          let said = cell.hasSuffix(".") ? String(cell.dropLast()) : cell
          return "\(Self.inside(column.title)): \(said)".replacing(
            " ",
            with: column.kind == .number ? "\u{A0}" : " "
          )
        }
        lines += TextWrap.wrapped(named.joined(separator: "; "), width: width, indent: 4)
      }
    }
    return lines
  }
}
