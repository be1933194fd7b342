import AuditDocuments
import Testing

struct NodeTests {
  @Test(
    arguments: [
      ("12", .number), ("-1.5e3", .number), (".5", .number), ("1.", .number), ("+7", .number), ("1.2.3", .string),
      ("2011-04-01", .string), ("yes", .string), ("No", .string), ("true", .boolean), ("FALSE", .boolean),
      ("~", .null), ("null", .null), ("", .null), ("\"\"", .string), ("'12'", .string), (".", .string), ("1e", .string),
      ("0x1F", .string), (".nan", .string),
    ] as [(String, Node.Scalar.Kind)]
  )
  func yamlValuesAreWhatTheyLookLike(text: String, kind: Node.Scalar.Kind) throws {
    #expect(try yaml("a: \(text)\n").mapping?["a"]?.scalar?.kind == kind)
  }

  @Test func everyNodeKnowsItsPlace() throws {
    let root = try yaml("sections:\n  - id: one\n    items: [a, 'ö', b]\n")
    let section = try #require(root.mapping?["sections"]?.sequence?.items.first)
    #expect(section.position == SourcePosition(line: 2, column: 5))
    let items = try #require(section.mapping?.entry("items"))
    #expect(items.keyPosition == SourcePosition(line: 3, column: 5))
    #expect(items.value.sequence?.items.map(\.position.column) == [13, 16, 21])
    let same = try json("{\"sections\":\n [{\"items\": [\"a\", \"ö€🙂\", \"b\"]}]}")
    let found = same.mapping?["sections"]?.sequence?.items.first?.mapping?["items"]?.sequence?.items
    #expect(found?.map(\.position) == [14, 19, 26].map { SourcePosition(line: 2, column: $0) })
  }

  @Test func blocksOfTextKeepTheirLines() throws {
    let root = try yaml("a: |\n  one\n  two\nb: >\n  one\n  two\n")
    #expect(root.mapping?["a"]?.scalar?.text == "one\ntwo\n")
    #expect(root.mapping?["b"]?.scalar?.text == "one two\n")
    #expect(root.mapping?["a"]?.scalar?.isQuoted == true)
  }

  @Test func anchorsThatNobodyUsesAndSignsInTextAreHarmless() throws {
    let root = try yaml("a: &anchor x\nb: R&D *bold* text\nc: '*d'\n")
    #expect(root.mapping?.entries.compactMap(\.value.scalar?.text) == ["x", "R&D *bold* text", "*d"])
  }

  @Test func jsonEscapesBecomeCharacters() throws {
    let root = try json(#"["\"\\\/\b\f\n\r\t", "\u00e9\ud83d\ude42", "a\u0007b"]"#)
    let texts = root.sequence?.items.compactMap(\.scalar?.text)
    #expect(texts == ["\"\\/\u{8}\u{C}\n\r\t", "é🙂", "a\u{7}b"])
  }

  @Test func surrogatePairsAreReadFromTheFirstToTheLast() throws {
    let root = try json(#"["\ud800\udc00", "\udbff\udfff"]"#)
    #expect(root.sequence?.items.compactMap(\.scalar?.text) == ["\u{10000}", "\u{10FFFF}"])
  }

  @Test(arguments: [#"["\ud83d"]"#, #"["\ud83d\n"]"#, #"["\ud83d\ue000"]"#, #"["\ud83d\ud83d"]"#, #"["\ude42\ud83d"]"#])
  func halfOfASurrogatePairIsRefused(text: String) {
    let refused = #expect(throws: Problems.self) { try json(text) }
    #expect(refused?.all.map(\.what) == ["half of a surrogate pair, which is no character"])
  }

  @Test(arguments: ["[", "[1", "[1,", #"[""#, #"["\ud83d\"#, #"["\ud83d\u"#, "{\"a\"", "{\"a\":"])
  func aFileThatEndsTooEarlyIsOneProblem(text: String) {
    let refused = #expect(throws: Problems.self) { try json(text) }
    #expect(refused?.all.count == 1)
  }

  @Test func aWordIsReadWhole() {
    let refused = #expect(throws: Problems.self) { try json("[truest]") }
    #expect(refused?.all.map(\.column) == [2])
  }

  @Test func wideLettersBeforeAnEscapeCountOnce() throws {
    let items = try json(#"["ö€\n", 1]"#).sequence?.items
    #expect(items?.map(\.position.column) == [2, 10])
  }

  @Test func aSlashAloneIsNoComment() {
    for text in ["[/", "[/ 1]", "[x/]"] {
      let refused = #expect(throws: Problems.self) { try json(text) }
      #expect(refused?.all.contains { $0.what.contains("comment") } == false)
    }
  }

  @Test func theSignThatEndsTextsElsewhereIsRefused() {
    let refused = #expect(throws: Problems.self) { try json(#"["a\u0000b"]"#) }
    #expect(refused?.all.map(\.what) == ["\\u0000, which is no text"])
  }

  @Test func jsonNumbersAreKeptAsWritten() throws {
    let root = try json("[0, -0, 1.50, 1E+2, 123456789012345678901234567890]")
    let scalars = root.sequence?.items.compactMap(\.scalar)
    #expect(scalars?.map(\.text) == ["0", "-0", "1.50", "1E+2", "123456789012345678901234567890"])
    #expect(scalars?.allSatisfy { $0.kind == .number && !$0.isQuoted } == true)
  }

  @Test func sixtyFourLevelsAreReadAndSixtyFiveAreNot() throws {
    for (depth, isRead) in [(64, true), (65, false)] {
      let text = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      let fromJSON = try? json(text)
      let fromYAML = try? yaml(text)
      #expect((fromJSON != nil) == isRead)
      #expect((fromYAML != nil) == isRead)
    }
  }

  @Test func manyDuplicateKeysOfOneJSONObjectAreAllFound() {
    let keys = (0..<30).map { "\"k\($0)\": 1" }
    let thrown = #expect(throws: Problems.self) { try json("{\((keys + keys).joined(separator: ", "))}") }
    #expect(thrown?.all.count == 30)
  }
}
