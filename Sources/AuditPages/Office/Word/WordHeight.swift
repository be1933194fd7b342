/// About how high a thing is on upright paper, in points: enough to tell a few lines from half a sheet.
enum WordHeight {
  private static let line = 14.0
  private static let tableLine = 11.0
  private static let gap = 6.0
  private static let heading = 34.0

  /// The height of a thing.
  static func of(_ item: WordFlow.Item) -> Double {
    switch item {
    case .part, .section: heading
    case .provenance(let provenance): heading + words(provenance.statements)
    case .block(let block, _): of(block)
    }
  }

  private static func of(_ block: Block) -> Double {
    switch block {
    case .heading: heading
    case .paragraph(let text): words([text])
    case .list(let statements): words(statements)
    case .terms(let terms): words(terms.map { "\($0.term) \($0.means)" })
    case .code(let text): Double(text.split(separator: "\n").count) * tableLine + gap
    case .figure(let figure):
      words([figure.sentence, figure.reading, figure.title]) + WordPicture.height(of: figure, on: .portrait)
    case .table(let table): heading + of(table)
    }
  }

  private static func words(_ texts: [String]) -> Double {
    texts.reduce(0) { $0 + Double(lines($1, width: Double(WordPaper.portrait.textWidth) / 20, size: 10)) * line + gap }
  }

  private static func of(_ table: Table) -> Double { rows(of: table, on: .portrait).reduce(line * 2, +) }

  /// The height of each row of a table on a paper.
  static func rows(of table: Table, on paper: WordPaper) -> [Double] {
    let widths = WordTable.widths(of: table, on: paper)
    return table.rows.map { row in
      guard case .cells(let cells) = row else { return line + gap }
      let most = zip(cells, widths).map { lines($0, width: $1, size: 9) }.max() ?? 1
      return Double(most) * tableLine + gap
    }
  }

  private static func lines(_ text: String, width: Double, size: Double) -> Int {
    Lettering.wrapped(text, width: max(width, 10) * Lettering.size / size, lines: 1_000).count
  }
}
