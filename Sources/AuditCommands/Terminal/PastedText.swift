import AuditDocuments

/// A text that is being pasted: its lines end in `\n`, and other control characters and what steers are left out.
struct PastedText {
  private var kept = String.UnicodeScalarView()
  private var size = 0
  private var isEncoded = true
  private var lineBreak: Unicode.Scalar?

  /// Takes a character; a paste holds at most what one text may have, and what comes after is let go.
  mutating func take(_ scalar: Unicode.Scalar) {
    let before = lineBreak
    lineBreak = scalar == "\n" || scalar == "\r" ? scalar : nil
    switch scalar {
    case "\n", "\r":
      // A pair is one line break, in either order: a terminal that is set for editing exchanges the two.
      if let before, before != scalar { lineBreak = nil } else { add("\n") }
    case "\u{2028}", "\u{2029}": add("\n")
    case "\t": add(" ")
    default: if scalar.properties.generalCategory != .control, !scalar.steersText { add(scalar) }
    }
  }

  /// Bytes came that are not UTF-8.
  mutating func refuse() { isEncoded = false }

  /// The text, or why it is not kept.
  var result: Result<String, TypedText.Refusal> {
    guard isEncoded else { return .failure(.encoding(isTerminal: true)) }
    return size > TypedText.longest ? .failure(.tooLong) : .success(String(kept))
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    guard size <= TypedText.longest else { return }
    size += UTF8.width(scalar)
    kept.append(scalar)
  }
}
