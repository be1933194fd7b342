extension Page {
  /// What stands in the style element of every page, for a site that allows this style and no other.
  public static var style: HTML { "\n\(StyleSheet.css)\n" }

  /// Everything below the title, for a site whose pages have a head, a title and a style of their own.
  public var content: HTML { "\(headlineBox)\n\(beginning)\(annex)\(footer)\n" }

  /// The page for a browser and for printing: one file, nothing loaded from elsewhere, no script.
  public func html() -> String {
    let head: HTML = """
      <!DOCTYPE html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="robots" content="noindex"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
      <title>\(title)</title>
      <style>\(Self.style)</style>
      </head>

      """
    let page: HTML = """
      <body\(isCompact ? " class=\"compact\"" : "" as HTML)>
      <a class="skip" href="#main">Skip to the report</a>
      <header>
      <h1>\(title)</h1>
      \(subtitleLine)\(particularsList)
      </header>
      \(contents)
      <main id="main">
      \(headlineBox)
      \(beginning)\(annex)</main>
      \(footer)
      </body>
      </html>

      """
    return head.markup + page.markup
  }

  private var subtitleLine: HTML {
    guard !subtitle.isEmpty else { return "" }
    return "<p class=\"subtitle\">\(subtitle)</p>"
  }

  private var particularsList: HTML {
    guard !particulars.isEmpty else { return "" }
    let lines = particulars.map { "<dt>\($0.term)</dt>\n<dd>\($0.means)</dd>\n" as HTML }
    return "\n<dl class=\"particulars\">\n\(lines.joined())</dl>"
  }

  private var headlineBox: HTML {
    guard !headline.isEmpty else { return "" }
    let sentences = headline.map { "<p>\($0)</p>\n" as HTML }
    return "<div class=\"headline\">\n\(sentences.joined())</div>"
  }

  private var contents: HTML {
    guard hasContents else { return "" }
    let links = allSections.withParts.map { part, section -> HTML in
      let link: HTML = "<li><a href=\"#\(section.id)\">\(section.title)</a></li>\n"
      return part.isEmpty ? link : "<li class=\"part\">\(part)</li>\n\(link)"
    }
    return "<nav aria-label=\"On this page\">\n<ul>\n\(links.joined())</ul>\n</nav>"
  }

  /// What stands before the annex.
  private var beginning: HTML {
    guard !opening.isEmpty else { return "" }
    return "<div class=\"opening\">\n\(Self.markup(opening))</div>\n"
  }

  /// The sections, which are an annex where something stands before them.
  private var annex: HTML {
    opening.isEmpty ? Self.markup(sections) : "<div class=\"annex\">\n\(Self.markup(sections))</div>\n"
  }

  /// Sections; every heading in one that belongs to a part is one level deeper.
  private static func markup(_ sections: [PageSection]) -> HTML {
    sections.withParts.map { part, section -> HTML in
      let heading: HTML = part.isEmpty ? "" : "<h2 class=\"part\">\(part)</h2>\n"
      return "\(heading)\(section.html(deeper: !section.part.isEmpty))"
    }.joined()
  }

  private var footer: HTML {
    guard let provenance else { return "" }
    let lines = provenance.statements.map { "<li>\($0)</li>\n" as HTML }
    return """
      <footer>
      <h2>\(Provenance.heading)</h2>
      <ul>
      \(lines.joined())</ul>
      </footer>
      """
  }
}

extension PageSection {
  func html(deeper: Bool) -> HTML {
    let heading: HTML = deeper ? "<h3 id=\"\(id)\">\(title)</h3>" : "<h2 id=\"\(id)\">\(title)</h2>"
    return """
      <section aria-labelledby="\(id)">
      \(heading)
      \(blocks.map { $0.html(deeper: deeper) }.joined())</section>

      """
  }
}

extension Block {
  func html(deeper: Bool = false) -> HTML {
    switch self {
    case .heading(let text): deeper ? "<h4>\(text)</h4>\n" : "<h3>\(text)</h3>\n"
    case .paragraph(let text): "<p>\(text)</p>\n"
    case .list(let statements): "<ul>\n\(statements.map { "<li>\($0)</li>\n" as HTML }.joined())</ul>\n"
    case .table(let table): table.html
    case .terms(let terms):
      "<dl>\n\(terms.map { "<dt>\($0.term)</dt>\n<dd>\($0.means)</dd>\n" as HTML }.joined())</dl>\n"
    case .code(let text): Self.preformatted(text)
    case .figure(let figure): figure.html
    }
  }

  private static func preformatted(_ text: String) -> HTML {
    var lines: HTML = "<pre>"
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) { lines += "\(String(line))\n" }
    lines += "</pre>\n"
    return lines
  }
}

extension Table {
  var html: HTML {
    let name = caption.isEmpty ? columns.first?.title ?? "" : caption
    let kind =
      "table\(isShort ? " short" : "")\(columns.count >= 6 ? " wide" : "")\(columns.count >= 14 ? " widest" : "")"
    var table: HTML = "<div class=\"\(kind)\" role=\"group\" tabindex=\"0\" aria-label=\"\(name)\">\n<table>\n"
    if !caption.isEmpty { table += "<caption>\(caption)</caption>\n" }
    table += "<thead>\n<tr>\(columns.map(Self.heading).joined())</tr>\n</thead>\n<tbody>\n"
    for (index, row) in rows.enumerated() {
      switch row {
      case .cells(let cells): table += line(cells, isTotal: false)
      case .total(let cells): table += line(cells, isTotal: true)
      case .group(let title):
        // Each group is a body of its own, so that its heading is announced with its rows and none of the others.
        if index > 0 { table += "</tbody>\n<tbody>\n" }
        table += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(columns.count)\">\(title)</th></tr>\n"
      }
    }
    table += "</tbody>\n</table>\n</div>\n"
    return table
  }

  /// Whether it is kept on one sheet of paper: few rows that say little, so that no sheet is left half empty for its sake.
  private var isShort: Bool {
    let letters = rows.map { row in
      switch row {
      case .cells(let cells), .total(let cells): cells.map(\.count).max() ?? 0
      case .group: 0
      }
    }
    return rows.count <= 12 && letters.reduce(0, +) <= 1_200
  }

  /// The text of a cell, broken where it says so.
  private static func lines(of cell: String) -> HTML {
    var text: HTML = ""
    for (index, line) in cell.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      text += index == 0 ? "\(String(line))" : "<br/>\(String(line))"
    }
    return text
  }

  private static func heading(_ column: Column) -> HTML {
    column.kind == .number
      ? "<th scope=\"col\" class=\"number\">\(column.title)</th>" : "<th scope=\"col\">\(column.title)</th>"
  }

  private func line(_ cells: [String], isTotal: Bool) -> HTML {
    let set = columns.indices.map { index -> HTML in
      let cell = index < cells.count ? Self.lines(of: cells[index]) : ""
      if index == 0 { return "<th scope=\"row\">\(cell)</th>" }
      return switch columns[index].kind {
      case .number: "<td class=\"number\">\(cell)</td>"
      case .room: "<td class=\"room\">\(cell)</td>"
      default: "<td>\(cell)</td>"
      }
    }
    return isTotal ? "<tr class=\"total\">\(set.joined())</tr>\n" : "<tr>\(set.joined())</tr>\n"
  }
}
