extension Problem: CustomStringConvertible {
  /// Writes the problem the one way it is written everywhere: place and message, excerpt with a caret, what to do.
  ///
  /// No line break at the end.
  public func render() -> String {
    var place = PrintableText.cleaned(file)
    if let line {
      place += ":\(line)"
      if let column { place += ":\(column)" }
    }
    var lines = ["\(place): \(severity.rawValue): \(PrintableText.cleaned(what))"]
    if let excerpt, let line {
      let number = String(line)
      let width = max(5, number.count)
      let margin = String(repeating: " ", count: width)
      lines.append("\(margin.dropLast(number.count))\(number) | \(excerpt.text)")
      if let caret = excerpt.caret {
        lines.append("\(margin) | \(String(repeating: " ", count: caret))^")
      }
    }
    if !hint.isEmpty { lines.append("  Do: \(PrintableText.cleaned(Self.uncapitalised(hint)))") }
    return lines.joined(separator: "\n")
  }

  /// The same text as `render()`.
  public var description: String { render() }

  private static func uncapitalised(_ sentence: String) -> String {
    guard let first = sentence.first, let second = sentence.dropFirst().first, second.isLowercase else {
      return sentence
    }
    return first.lowercased() + sentence.dropFirst()
  }
}
