/// The first sheet of a workbook: what the report says in words, what is on the other sheets, and where it comes from.
enum ReadMeSheet {
  /// Its name.
  static let name = "Read me"
  private static let widths = [200.0, 520.0]

  /// The sheet, with a link and a few words for each of the others.
  static func sheet(_ page: Page, others: [(sheet: Sheet, holds: String)]) -> Sheet {
    var sheet = Sheet(name: name, widths: widths)
    func add(_ text: String, _ look: SheetLook, height: Double? = nil) {
      guard !text.isEmpty else { return }
      let lines = PageSheet.lines(of: text, width: widths.reduce(0, +))
      sheet.rows.append(
        Sheet.Row(
          cells: [.init(value: .text(text), style: look.style())],
          height: height ?? PageSheet.height(lines: lines) + 3,
          span: widths.count
        )
      )
    }
    add(page.title, .title, height: 24)
    add(page.subtitle, .subtitle, height: 18)
    sheet.rows.append(Sheet.Row())
    for term in page.particulars { add("\(term.term): \(term.means)", .text) }
    for (index, sentence) in page.headline.enumerated() { add(sentence, index == 0 ? .strongText : .text) }
    for section in page.opening {
      sheet.rows.append(Sheet.Row())
      add(section.title, .heading, height: 18)
      for (text, look) in section.blocks.flatMap(words) { add(text, look) }
    }
    sheet.rows.append(Sheet.Row())
    add("What each sheet holds", .heading, height: 18)
    for other in others {
      let lines = PageSheet.lines(of: other.holds, width: widths[1])
      sheet.rows.append(
        Sheet.Row(
          cells: [
            .init(value: .text(other.sheet.name), style: SheetLook.link.style()),
            .init(value: .text(other.holds), style: SheetLook.text.style()),
          ],
          height: PageSheet.height(lines: lines) + 3,
          link: "\(other.sheet.quotedName)!A1"
        )
      )
    }
    for section in page.sections where isWordsOnly(section) {
      sheet.rows.append(Sheet.Row())
      add(section.title, .heading, height: 18)
      for (text, look) in section.blocks.flatMap(words) { add(text, look) }
    }
    guard let provenance = page.provenance else { return sheet }
    sheet.rows.append(Sheet.Row())
    add(Provenance.heading, .heading, height: 18)
    for statement in provenance.statements { add(statement, .text) }
    return sheet
  }

  /// Whether a section has nothing that would be a sheet of its own.
  private static func isWordsOnly(_ section: PageSection) -> Bool {
    section.blocks.allSatisfy { block in
      switch block {
      case .table, .figure, .terms: false
      case .heading, .paragraph, .list, .code: true
      }
    }
  }

  private static func words(_ block: Block) -> [(String, SheetLook)] {
    switch block {
    case .heading(let text): [(text, .strongText)]
    case .paragraph(let text), .code(let text): [(text, .text)]
    case .list(let statements): statements.map { ("\u{2022} \($0)", .text) }
    case .table, .figure, .terms: []
    }
  }

  /// What there is in a section, in words.
  static func holds(_ section: PageSection) -> String {
    var (tables, pictures, hasTerms) = (0, 0, false)
    for block in section.blocks {
      switch block {
      case .table: tables += 1
      case .figure: pictures += 1
      case .terms: hasTerms = true
      case .heading, .paragraph, .list, .code: break
      }
    }
    let things =
      (tables > 0 ? [Words.count(tables, "table")] : []) + (pictures > 0 ? [Words.count(pictures, "picture")] : [])
      + (hasTerms ? ["words and what they mean"] : [])
    let title = section.part.isEmpty ? section.title : "\(section.part): \(section.title)"
    return "\(title) (\(Words.list(things)))"
  }
}
