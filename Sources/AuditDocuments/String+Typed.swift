import Foundation

extension String {
  /// What was typed, as it may be kept: without anything that steers, on one line end, and without white space around it.
  ///
  /// One rule for a line at a terminal and an option of a command.
  public var typed: String { asTyped.trimmingCharacters(in: .whitespacesAndNewlines) }

  /// The same with the white space around it, for what was sent from a page and may go back into it.
  public var asTyped: String {
    let kept = utf8.contains { $0 < 0x20 } ? withoutSteering.replacing("\r\n", with: "\n") : withoutSteering
    return String(String.UnicodeScalarView(kept.unicodeScalars.map { $0 == "\t" ? " " : $0 == "\r" ? "\n" : $0 }))
  }

  /// The text without control characters and without what is not seen and steers; tabs and line ends stay, and other
  /// separators of lines are spaces.
  public var withoutSteering: String {
    if utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return self }
    var kept = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\t", "\n", "\r": kept.append(scalar)
      case "\u{85}", "\u{2028}", "\u{2029}": kept.append(" ")
      default: if !scalar.steersText, scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
    }
    return String(kept)
  }
}
