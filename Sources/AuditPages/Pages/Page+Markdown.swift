extension Page {
  /// The page as Markdown, with a line end at the end.
  public func markdown() -> String {
    var parts = ["# \(MarkdownText.escaped(title))"]
    if !subtitle.isEmpty { parts.append(MarkdownText.paragraph(subtitle)) }
    if !particulars.isEmpty { parts.append(Block.terms(particulars).markdown()) }
    parts += headline.map(MarkdownText.paragraph)
    for (part, section) in allSections.withParts {
      let isDeeper = !section.part.isEmpty
      if !part.isEmpty { parts.append("## \(MarkdownText.escaped(part))") }
      parts.append("##\(isDeeper ? "#" : "") \(MarkdownText.escaped(section.title))")
      parts += section.blocks.map { $0.markdown(deeper: isDeeper) }
    }
    if let provenance {
      parts.append("## \(Provenance.heading)")
      parts.append(provenance.statements.map { "- \(MarkdownText.escaped($0))" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }
}

extension Block {
  /// The Markdown of a block; on a page with parts its heading is one level deeper.
  func markdown(deeper: Bool = false) -> String {
    switch self {
    case .heading(let text): "###\(deeper ? "#" : "") \(MarkdownText.escaped(text))"
    case .paragraph(let text): MarkdownText.paragraph(text)
    case .list(let statements):
      statements.map { "- \(MarkdownText.paragraph($0))" }.joined(separator: "\n")
    case .table(let table): table.markdown()
    case .terms(let terms):
      terms.map { "- **\(MarkdownText.escaped($0.term))**: \(MarkdownText.escaped($0.means))" }
        .joined(separator: "\n")
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + PlainText.cleaned($0) }
        .joined(separator: "\n")
    case .figure(let figure): figure.markdown
    }
  }
}

extension Table {
  /// The table as Markdown; a group is a row of its own in bold.
  public func markdown() -> String {
    let heading = row(columns.map { MarkdownText.escaped($0.title) })
    let rule = row(columns.map { $0.kind == .number ? "---:" : "---" })
    let body = rows.map { row in
      switch row {
      case .cells(let cells):
        self.row(
          cells.map { $0.split(separator: "\n").map { MarkdownText.escaped(String($0)) }.joined(separator: "<br>") }
        )
      case .total(let cells): self.row(cells.map { $0.isEmpty ? "" : "**\(MarkdownText.escaped($0))**" })
      case .group(let title): self.row(["**\(MarkdownText.escaped(title))**"])
      }
    }
    let table = ([heading, rule] + body).joined(separator: "\n")
    return caption.isEmpty ? table : "\(MarkdownText.paragraph(caption))\n\n\(table)"
  }

  private func row(_ cells: [String]) -> String {
    let filled = columns.indices.map { $0 < cells.count ? cells[$0] : "" }
    return "| " + filled.joined(separator: " | ") + " |"
  }
}
