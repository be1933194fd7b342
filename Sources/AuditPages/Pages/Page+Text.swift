extension Page {
  /// The page as plain text, with a line end at the end.
  public func text(width: Int = 80) -> String {
    let width = max(width, 24)
    var lines = TextWrap.wrapped(title, width: width)
    lines.append(String(repeating: "=", count: min(width, TextWrap.width(of: title))))
    if !subtitle.isEmpty { lines += TextWrap.wrapped(subtitle, width: width) }
    for term in particulars { lines += TextWrap.wrapped("\(term.term): \(term.means)", width: width, hanging: 2) }
    for sentence in headline { lines += [""] + TextWrap.wrapped(sentence, width: width) }
    for (part, section) in allSections.withParts {
      if !part.isEmpty {
        let rule = String(repeating: "=", count: min(width, TextWrap.width(of: part)))
        lines += ["", ""] + TextWrap.wrapped(part.uppercased(), width: width) + [rule]
      }
      lines += ["", ""] + TextWrap.wrapped(section.title, width: width)
      lines.append(String(repeating: "-", count: min(width, TextWrap.width(of: section.title))))
      lines += section.blocks.map { $0.lines(width: width) }.filter { !$0.isEmpty }.joined(separator: [""])
    }
    if let provenance {
      lines += ["", "", Provenance.heading, String(repeating: "-", count: TextWrap.width(of: Provenance.heading))]
      lines += provenance.statements.flatMap { TextWrap.wrapped($0, width: width, hanging: 2) }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Block {
  /// The lines of a block.
  func lines(width: Int) -> [String] {
    switch self {
    case .heading(let text): TextWrap.wrapped("\(text):", width: width)
    case .paragraph(let text): TextWrap.wrapped(text, width: width)
    case .list(let statements):
      statements.flatMap { TextWrap.wrapped("- \($0)", width: width, indent: 0, hanging: 2) }
    case .table(let table): table.lines(width: width)
    case .terms(let terms):
      terms.flatMap { TextWrap.wrapped("\($0.term): \($0.means)", width: width, indent: 0, hanging: 2) }
    case .code(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + PlainText.cleaned($0) }
    case .figure(let figure): figure.lines(width: width)
    }
  }
}
