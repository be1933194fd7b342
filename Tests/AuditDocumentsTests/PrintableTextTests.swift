import Testing

@testable import AuditDocuments

/// What may go to a terminal.
@Suite struct PrintableTextTests {
  private static let steering: [Unicode.Scalar] =
    (0x00...0x1F).compactMap(Unicode.Scalar.init).filter { !"\n\t".unicodeScalars.contains($0) }
    + (0x7F...0x9F).compactMap(Unicode.Scalar.init)
    + ["\u{AD}", "\u{61C}", "\u{180E}", "\u{200B}", "\u{200E}", "\u{202E}", "\u{2028}", "\u{2066}", "\u{2069}"]
    + ["\u{2060}", "\u{FEFF}", "\u{FFF9}", "\u{FFFE}", "\u{E0001}", "\u{E0041}", "\u{E0100}", "\u{1D173}"]

  @Test(arguments: steering)
  func nothingThatSteersIsPrinted(_ scalar: Unicode.Scalar) {
    for text in [PrintableText.printed("a\(scalar)b\nc"), PrintableText.cleaned("a\(scalar)b")] {
      #expect(!text.unicodeScalars.contains(scalar) && text.hasPrefix("a"))
    }
    let problem = Problem("what\(scalar)", file: "file\(scalar)", line: 1, hint: "Do\(scalar) it.").render()
    #expect(!problem.unicodeScalars.contains(scalar))
  }

  @Test func whatWordsNeedStays() {
    let text = "Łukasz Ó Conaill, 👩‍👧, नमस्ते,\u{200D} می\u{200C}خواهم\u{FE0F}\tx\r\n"
    #expect(PrintableText.printed(text) == text)
    #expect(PrintableText.printed("a\rb") == "a b")
    #expect(PrintableText.cleaned("a\nb\tc\u{2028}d") == "a b c d")
  }
}
