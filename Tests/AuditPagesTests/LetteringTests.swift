import Testing

@testable import AuditPages

@Suite("Room for words")
struct LetteringTests {
  static let texts = [
    "x", String(repeating: "Wexcombe ", count: 60), String(repeating: "unbreakable", count: 30),
    "<script>alert('&amp;')</script>", "Zoë’s team — “early help” & more", "家庭支援チーム", "",
  ]

  @Test func widthsAreThoseOfHelvetica() {
    #expect(Lettering.width(of: "W") == 0.944 * 13)
    #expect(abs(Lettering.width(of: "0123456789") - 10 * 0.556 * 13) < 1e-9)
    #expect(Lettering.width(of: "é") == Lettering.width(of: "e"))
    #expect(Lettering.width(of: "e\u{301}") == Lettering.width(of: "e"))
    #expect(Lettering.width(of: "家") == 13)
    // All of printable ASCII, added up from Adobe's own list.
    let all = String(String.UnicodeScalarView((0x20...0x7E).compactMap(Unicode.Scalar.init)))
    #expect(abs(Lettering.width(of: all) - 50.058 * 13) < 1e-9)
    #expect(Lettering.width(of: "") == 0)
    #expect(Lettering.width(of: "A", isBold: true) > Lettering.width(of: "A"))
  }

  @Test(arguments: [12.0, 40, 90, 300])
  func noLineIsWiderThanItsRoomAndNoWordIsLost(_ width: Double) {
    for text in Self.texts {
      let lines = Lettering.wrapped(text, width: width, lines: 1_000)
      for line in lines { #expect(Lettering.width(of: line) <= max(width, 13), "“\(line)”") }
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test func whatDoesNotFitIsMarkedByAnEllipsis() {
    let lines = Lettering.wrapped("one two three four five six", width: 30, lines: 2)
    #expect(lines.count == 2)
    #expect(lines.last?.hasSuffix("…") == true)
    #expect(Lettering.width(of: lines.last ?? "") <= 30)
  }
}
