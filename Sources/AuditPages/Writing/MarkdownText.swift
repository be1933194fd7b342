/// Text that Markdown shows as it is.
enum MarkdownText {
  /// Escapes what Markdown, or the HTML inside it, would take for markup.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in PlainText.cleaned(text) {
      switch character {
      case "\\", "`", "*", "_", "[", "]", "|": result += "\\\(character)"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\u{A0}": result += " "
      default: result.append(character)
      }
    }
    return result
  }

  /// Escapes a text that begins a line, where a few more characters mean something.
  static func paragraph(_ text: String) -> String {
    let escaped = escaped(text)
    guard let first = escaped.first else { return escaped }
    if "#+-=~".contains(first) { return "\\" + escaped }
    // "1." would begin a list.
    let digits = escaped.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let mark = escaped.dropFirst(digits.count).first, mark == "." || mark == ")" else {
      return escaped
    }
    return digits + "\\" + escaped.dropFirst(digits.count)
  }

  /// A stretch of code, with a fence that the text does not hold.
  static func code(_ text: String) -> String {
    let cleaned = PlainText.cleaned(text)
    let longest = cleaned.split { $0 != "`" }.map(\.count).max() ?? 0
    guard longest > 0 else { return "`\(cleaned)`" }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence) \(cleaned) \(fence)"
  }
}
