import AuditDocuments
import Testing

@testable import CaseExtracts

@Suite("JSON as it is written")
struct WrittenJSONTests {
  private static let document = JSONValue.object([
    "text": .text("a \"b\" \\ \n\r\t \u{0} \u{1F} \u{7F} \u{2028} é 🙂"),
    "list": .list([.number(-1), .boolean(true), .null]),
    "none": .list([]),
  ])

  @Test func signsThatTextMayNotHoldAreWrittenWithFourDigits() {
    #expect(
      JSONValue.text("\u{1F}\u{7F}\u{2028}\u{0}").line == #""\u001f\u007f\u2028\u0000""#
    )
  }

  @Test func aLineHasNoSpaceAndNoLineBreak() {
    let value = JSONValue.object(["a": .list([.number(1), .object(["b": .boolean(false)])])])
    #expect(!value.line.contains("\n"))
    #expect(value.pretty.hasSuffix("}\n") && value.pretty.contains("\n  \"a\""))
  }

  @Test func whatIsWrittenIsReadAgain() throws {
    for text in [Self.document.line, Self.document.pretty] {
      let written = text.replacing("\\u0000", with: "")
      let root = try Node.parse(json: SourceText(name: "a.json", text: written))
      #expect(root.mapping?["text"]?.scalar?.text == "a \"b\" \\ \n\r\t  \u{1F} \u{7F} \u{2028} é 🙂")
      #expect(root.mapping?["list"]?.sequence?.items.map(\.scalar?.text) == ["-1", "true", "null"])
    }
  }
}
