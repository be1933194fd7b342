extension Drawing {
  /// The drawing as SVG: no script, nothing loaded, named by its title and its description.
  ///
  /// Every name inside begins with the identifier, so that several drawings can share a page.
  ///
  /// - Parameters:
  ///   - id: small letters, digits and hyphens; anything else becomes a hyphen.
  ///   - title: what it shows, in a few words.
  ///   - description: what can be seen in it.
  /// - Returns: one `svg` element, well-formed as XML.
  public func svg(id: String, title: String, description: String) -> HTML {
    svg(id: id, title: title, description: description, isFile: false)
  }

  /// A stand-alone file has a size, a margin and paper of its own.
  func svg(id: String, title: String, description: String, isFile: Bool) -> HTML {
    let id = Self.safe(id)
    let margin = isFile ? 16.0 : 0
    let (width, height) = (width + margin * 2, height + margin * 2)
    let box: HTML = "x=\"\(-margin)\" y=\"\(-margin)\" width=\"\(width)\" height=\"\(height)\""
    let size: HTML = isFile ? " width=\"\(width)\" height=\"\(height)\"" : ""
    let sheet: HTML = isFile ? "<rect \(box) fill=\"\(Ink.paper.svg)\"/>\n" : ""
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="\(-margin) \(-margin) \(width) \(height)"\(size) role="img" \
      aria-labelledby="\(id)-title \(id)-description" \
      font-family="Helvetica, Arial, 'Liberation Sans', sans-serif" font-size="\(Lettering.size)" fill="\(Ink.dark.svg)">
      <title id="\(id)-title">\(title)</title>
      <desc id="\(id)-description">\(description)</desc>
      \(patterns(id))\(sheet)\(marks.map { svg($0, id) }.joined())</svg>

      """
  }

  private static func safe(_ id: String) -> String {
    String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "-" })
  }

  /// Only the patterns that the drawing uses.
  private func patterns(_ id: String) -> HTML {
    let used = Fill.allCases.filter { fill in
      marks.contains { if case .rectangle(_, _, _, fill) = $0 { true } else { false } }
    }
    let patterns = used.compactMap { $0.pattern(id) }
    guard !patterns.isEmpty else { return "" }
    return "<defs>\n\(patterns.joined())</defs>\n"
  }

  private func svg(_ mark: Mark, _ id: String) -> HTML {
    switch mark {
    case .line(let points, let stroke):
      let places = points.map { "\($0.x),\($0.y)" as HTML }.joined(by: " ")
      return "<polyline points=\"\(places)\" fill=\"none\"\(stroke.svg)/>\n"
    case .rectangle(let corner, let width, let height, let fill):
      return """
        <rect x="\(corner.x)" y="\(corner.y)" width="\(width)" height="\(height)" fill="\(fill.svg(id))" \
        stroke="\(Ink.dark.svg)" stroke-width="1"/>

        """
    case .circle(let centre, let radius, let ink):
      return """
        <circle cx="\(centre.x)" cy="\(centre.y)" r="\(radius)" fill="\(ink.svg)" stroke="\(Ink.dark.svg)" \
        stroke-width="1.5"/>

        """
    case .diamond(let centre, let radius, let ink):
      let corners = [(0.0, -radius), (radius, 0), (0, radius), (-radius, 0)].map { x, y in
        "\(centre.x + x),\(centre.y + y)" as HTML
      }
      return """
        <polygon points="\(corners.joined(by: " "))" fill="\(ink.svg)" stroke="\(Ink.dark.svg)" stroke-width="1.5"/>

        """
    case .text(let text, let place, let anchor, let isBold):
      let weight: HTML = isBold ? " font-weight=\"bold\"" : ""
      return "<text x=\"\(place.x)\" y=\"\(place.y)\"\(anchor.svg)\(weight)>\(text)</text>\n"
    }
  }
}

extension Drawing.Ink {
  /// The colour, dark enough or light enough to stay apart in black and white.
  var svg: HTML {
    switch self {
    case .dark: "#1b1b1b"
    case .accent: "#1d3d63"
    case .quiet: "#c9ced4"
    case .paper: "#ffffff"
    }
  }
}

extension Drawing.Stroke {
  fileprivate var svg: HTML {
    let dashes: HTML = isDashed ? " stroke-dasharray=\"6 4\"" : ""
    return " stroke=\"\(ink.svg)\" stroke-width=\"\(width)\"\(dashes)"
  }
}

extension Drawing.Anchor {
  fileprivate var svg: HTML {
    switch self {
    case .start: ""
    case .middle: " text-anchor=\"middle\""
    case .end: " text-anchor=\"end\""
    }
  }
}

extension Drawing.Fill {
  fileprivate func svg(_ id: String) -> HTML {
    switch self {
    case .solid: "#1d3d63"
    case .diagonal: "url(#\(id)-diagonal)"
    case .dotted: "url(#\(id)-dotted)"
    case .light: "#e6e9ed"
    case .paper: "#ffffff"
    }
  }

  fileprivate func pattern(_ id: String) -> HTML? {
    switch self {
    case .diagonal:
      """
      <pattern id="\(id)-diagonal" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="6" height="6" fill="#ffffff"/>
      <rect width="2.6" height="6" fill="#1d3d63"/>
      </pattern>

      """
    case .dotted:
      """
      <pattern id="\(id)-dotted" width="6" height="6" patternUnits="userSpaceOnUse">
      <rect width="6" height="6" fill="#ffffff"/>
      <circle cx="1.5" cy="1.5" r="1" fill="#1d3d63"/>
      <circle cx="4.5" cy="4.5" r="1" fill="#1d3d63"/>
      </pattern>

      """
    case .solid, .light, .paper: nil
    }
  }
}

extension Sequence where Element == HTML {
  /// All parts one after the other, with something between them.
  fileprivate func joined(by separator: HTML) -> HTML {
    reduce(into: "") { whole, part in
      if !whole.markup.isEmpty { whole += separator }
      whole += part
    }
  }
}
