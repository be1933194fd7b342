import AuditPages

extension Page {
  /// The page with the symbol of a hidden number explained before the first table or statement that has it.
  ///
  /// A picture says itself what the symbol means.
  func explainingHidden() -> Page {
    var page = self
    if Self.explain(&page.opening) { return page }
    _ = Self.explain(&page.sections)
    return page
  }

  /// Puts the explanation before the first block with the symbol; gives whether there was one.
  private static func explain(_ sections: inout [PageSection]) -> Bool {
    for index in sections.indices {
      guard let place = sections[index].blocks.firstIndex(where: \.hasHidden) else { continue }
      sections[index].blocks.insert(.paragraph(Words.hiddenMeans), at: place)
      return true
    }
    return false
  }
}

extension Block {
  /// Whether a number of it is hidden.
  fileprivate var hasHidden: Bool {
    switch self {
    case .table(let table):
      table.rows.contains { row in
        switch row {
        case .cells(let cells), .total(let cells): cells.contains(where: Words.hasHidden)
        case .group: false
        }
      }
    case .paragraph(let text), .heading(let text), .code(let text): Words.hasHidden(text)
    case .list(let statements): statements.contains(where: Words.hasHidden)
    case .terms, .figure: false
    }
  }
}

extension Words {
  /// Whether a text has the symbol of a hidden number as a word of its own, not to be explained there already.
  static func hasHidden(_ text: String) -> Bool {
    !text.contains("\(hidden): hidden") && !text.contains(hiddenMeans)
      && text.split { $0 == " " || $0 == "\u{A0}" || $0 == "\n" }.contains { $0 == hidden }
  }
}
