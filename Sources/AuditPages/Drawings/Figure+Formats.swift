extension Figure {
  /// The picture as a file of its own, well-formed XML that needs no stylesheet.
  public func svgFile() -> String {
    let declaration: HTML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    return declaration.markup + drawing.svg(id: id, title: title, description: description, isFile: true).markup
  }

  /// The sentence, how to read the picture, and the picture, for a browser; on paper they stay together.
  var html: HTML {
    let howToRead: HTML = reading.isEmpty ? "" : "\n<p class=\"reading\">\(reading)</p>"
    return """
      <figure>
      <figcaption>\(title)</figcaption>
      <p>\(sentence)</p>\(howToRead)
      \(drawing.svg(id: id, title: title, description: description))</figure>

      """
  }

  /// The sentence and the bars, for a terminal.
  func lines(width: Int) -> [String] {
    let bars = bars.flatMap { bar in
      TextWrap.width(of: bar) <= width ? [bar] : TextWrap.wrapped(bar, width: width, hanging: 2)
    }
    return TextWrap.wrapped(sentence, width: width) + (bars.isEmpty ? [] : [""] + bars)
  }

  /// The sentence and the bars, for Markdown.
  var markdown: String {
    let paragraph = MarkdownText.paragraph(sentence)
    guard !bars.isEmpty else { return paragraph }
    return paragraph + "\n\n" + bars.map { "    " + PlainText.cleaned($0) }.joined(separator: "\n")
  }
}
