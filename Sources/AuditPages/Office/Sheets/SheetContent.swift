/// What stands on one sheet: a table, its title, and the words that belong to it.
struct SheetContent {
  /// The title.
  var title: String
  /// What the sheet is called where a section has several.
  var shortTitle: String
  /// The words above the table.
  var words: [(text: String, look: SheetLook)] = []
  /// What the table shows, where the title does not say it.
  var caption = ""
  /// The table.
  var grid: SheetGrid
  /// The figure that the table is of.
  var figure: Figure?
  /// What the table and the chart of the figure are made of.
  var plot: Plot?

  /// What is on the sheet, for the list of sheets.
  var holds: String {
    let kind = figure.map { $0.plot.kind == .shades ? ", a table in shades" : ", a chart and its numbers" } ?? ""
    let name = shortTitle == title || shortTitle.isEmpty ? title : "\(title): \(shortTitle)"
    return name + kind
  }

  /// The sheets of a section, each with the words before its table; those after the last go with it.
  static func all(of section: PageSection) -> [SheetContent] {
    var contents: [SheetContent] = []
    var words: [(String, SheetLook)] = []
    // The numbers of a figure are on its own sheet already.
    let figures = Set(section.blocks.compactMap { if case .figure(let figure) = $0 { figure.title } else { nil } })
    var termsLeft = section.terms
    for block in section.blocks {
      switch block {
      case .table(let table) where table.columns.isEmpty || figures.contains(table.caption): continue
      case .table(let table):
        contents.append(
          SheetContent(
            title: section.title,
            shortTitle: table.caption,
            words: words,
            caption: table.caption,
            grid: SheetGrid(table)
          )
        )
      case .figure(let figure):
        let plot = figure.plot.onSheet
        let own = [(figure.sentence, SheetLook.strongText), (plot.reading ?? figure.reading, .quietText)]
        contents.append(
          SheetContent(
            title: section.title,
            shortTitle: figure.title,
            words: own.filter { !$0.0.isEmpty } + words,
            caption: figure.title,
            grid: SheetGrid(plot),
            figure: figure,
            plot: plot
          )
        )
      case .terms:
        guard let terms = termsLeft else { continue }
        contents.append(SheetContent(title: section.title, shortTitle: "", words: words, grid: SheetGrid(terms)))
        // All of them are on this sheet.
        termsLeft = nil
      case .heading, .paragraph, .list, .code:
        words += block.words
        continue
      }
      words = []
    }
    if !contents.isEmpty { contents[contents.count - 1].words += words }
    return contents
  }
}

extension Block {
  /// The words of a block that is neither table nor figure.
  var words: [(String, SheetLook)] {
    switch self {
    case .heading(let text): [(text, .strongText)]
    case .paragraph(let text): [(text, .text)]
    case .code(let text): text.split(separator: "\n").map { (String($0), .code) }
    case .list(let statements): statements.map { ("\u{2022} \($0)", .text) }
    case .table, .figure, .terms: []
    }
  }
}

extension PageSection {
  /// All words of a section and what they mean as one table, under the headings that stand over them where they are
  /// several lists; nothing where there are none.
  fileprivate var terms: Table? {
    var lists: [(heading: String, terms: [Term])] = []
    var heading = ""
    for block in blocks {
      if case .heading(let text) = block { heading = text }
      if case .terms(let terms) = block { lists.append((heading, terms)) }
    }
    guard !lists.isEmpty else { return nil }
    let rows = lists.flatMap { list in
      (lists.count > 1 ? [Table.Row.group(list.heading)] : []) + list.terms.map { .cells([$0.term, $0.means]) }
    }
    return Table(columns: [.init("What"), .init("In words")], rows: rows)
  }
}
