import AuditDocuments
import Testing

@testable import AuditPages

/// Words as long as a file, and what steers a terminal, in the writers of pages.
@Suite struct LongWordTests {
  @Test(arguments: ["a", "é", "漢"])
  func wordOfAFileIsBrokenInTimeThatGrowsWithIt(_ letter: String) {
    func seconds(_ count: Int) -> Double {
      let text = String(repeating: letter, count: count)
      let took = ContinuousClock().measure { _ = TextWrap.wrapped(text, width: 80) }
      return Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    }
    // Sixteen times the letters took 256 times as long; the room is for a machine that does other things as well.
    #expect(seconds(160_000) < max(16 * 6 * seconds(10_000), 2))
  }

  @Test func longWordLosesNothing() {
    let word = (0..<5000).map { String($0 % 10) }.joined()
    let lines = TextWrap.wrapped("a \(word) b", width: 40, indent: 2, hanging: 4)
    #expect(lines.map { $0.filter { $0 != " " } }.joined() == "a\(word)b")
    #expect(lines.allSatisfy { $0.count <= 40 })
  }

  @Test func picturesAreTwoColumnsWide() {
    for text in ["🚗", "🇬🇧", "❤️", "👩‍👧", "🫶", "漢"] { #expect(TextWrap.width(of: text) == 2, "\(text)") }
    for text in ["é", "“", "م", "©", "#", "4"] { #expect(TextWrap.width(of: text) == 1, "\(text)") }
  }

  @Test func jsonKeepsWhatSteersAsEscapes() throws {
    let json = try JSONText.of(["title": "a\u{1B}[2J\u{202E}\u{E0041}\u{9B}b é"])
    #expect(json.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !$0.steersText })
    #expect(json.contains("\\u202e\\udb40\\udc41\\u009bb é"))
  }
}
