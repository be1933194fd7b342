import AuditDocuments
import Testing

/// Where complaints about single characters of JSON stand.
@Suite struct JSONCharacterTests {
  @Test func theColumnIsCountedInLettersAfterATextWithEscapes() {
    let problems = #expect(throws: Problems.self) {
      try Node.parse(json: SourceText(name: "a.json", text: "[\"\\né€\", x]"))
    }
    #expect(problems?.all.first?.column == 10)
  }

  @Test(arguments: ["\\uDC00\\uDC00", "\\uD800", "\\uD800\\u0041", "\\uD83D\\uD83D", "\\uDFFF"])
  func halfOfAPairIsNoCharacter(text: String) {
    let problems = #expect(throws: Problems.self) {
      try Node.parse(json: SourceText(name: "a.json", text: "\"\(text)\""))
    }
    #expect(problems?.all.map(\.what) == ["half of a surrogate pair, which is no character"])
  }
}
