/// The first sheet of a workbook: what the report says in words, what is on the other sheets, and where it comes from.
enum ReadMeSheet {
  /// Its name.
  static let name = "Read me"
  private static let widths = [420.0, 420.0]

  /// How to read the other sheets, which holds for all of them.
  static let reading = [
    """
    Each sheet has one table of Excel's own, which can be sorted, filtered and named in formulas; another style is chosen \
    under Table Design. Sums stand below the table, so that neither sorting nor filtering moves them.
    """,
    """
    A chart draws the cells of its table: change its colours, kind or size as you like. A cell that holds a word in place of \
    a number, for example “c” for one that is hidden, is not drawn. Where names are long a chart has their numbers in the table.
    """,
  ]

  /// The sheet, with a link and a few words for each of the others.
  static func sheet(_ page: Page, others: [(name: String, holds: String)]) -> Sheet {
    var sheet = Sheet(name: name, widths: widths)
    func add(_ text: String, _ look: SheetLook, height: Double? = nil) {
      guard !text.isEmpty else { return }
      sheet.rows.append(
        Sheet.Row(
          cells: [.init(value: .text(text), look: look)],
          height: height ?? TableSheet.height(lines: TableSheet.lines(of: text, width: widths[0])) + 3
        )
      )
    }
    add(page.title, .title, height: 24)
    add(page.subtitle, .quietText)
    sheet.rows.append(Sheet.Row())
    for term in page.particulars { add("\(term.term): \(term.means)", .text) }
    for (index, sentence) in page.headline.enumerated() { add(sentence, index == 0 ? .strongText : .text) }
    for section in page.opening {
      sheet.rows.append(Sheet.Row())
      add(section.title, .heading, height: 20)
      for (text, look) in section.blocks.flatMap(\.words) { add(text, look) }
    }
    if !others.isEmpty {
      sheet.rows.append(Sheet.Row())
      add("What each sheet holds", .heading, height: 20)
    }
    for other in others {
      let lines = TableSheet.lines(of: other.holds, width: widths[1])
      sheet.rows.append(
        Sheet.Row(
          cells: [
            .init(value: .text(other.name), look: .link, link: other.name),
            .init(value: .text(other.holds), look: .text),
          ],
          height: TableSheet.height(lines: lines) + 3
        )
      )
    }
    if !others.isEmpty {
      sheet.rows.append(Sheet.Row())
      add("How to read and restyle them", .heading, height: 20)
      for text in reading { add(text, .text) }
    }
    for section in page.sections where SheetContent.all(of: section).isEmpty {
      sheet.rows.append(Sheet.Row())
      add(section.title, .heading, height: 20)
      for (text, look) in section.blocks.flatMap(\.words) { add(text, look) }
    }
    guard let provenance = page.provenance else { return sheet }
    sheet.rows.append(Sheet.Row())
    add(Provenance.heading, .heading, height: 20)
    for statement in provenance.statements { add(statement, .text) }
    return sheet
  }
}
