import AuditDocuments
import Testing

@testable import AuditPages

/// Texts, numbers and tables in plain letters and in Markdown.
@Suite struct PlainWritingTests {
  @Test(arguments: [
    ("1. a", "1\\. a"), ("12) a", "12\\) a"), ("1 a", "1 a"), ("1", "1"), ("٣. a", "٣. a"), ("a1. b", "a1. b"),
    ("# a", "\\# a"), ("+ a", "\\+ a"), ("- a", "\\- a"), ("= a", "\\= a"), ("~ a", "\\~ a"), ("a # b", "a # b"),
    ("*a* `b` [c](d) e|f \\ _g_", "\\*a\\* \\`b\\` \\[c\\](d) e\\|f \\\\ \\_g\\_"),
    ("<a> & b", "&lt;a&gt; &amp; b"), ("a\u{A0}b", "a b"), ("", ""),
  ])
  func nothingAtTheStartOfALineIsTakenForMarkup(_ text: String, _ expected: String) {
    #expect(MarkdownText.paragraph(text) == expected)
  }

  @Test(arguments: [("a", "`a`"), ("a`b", "`` a`b ``"), ("``a` b", "``` ``a` b ```"), ("", "``"), ("<a>", "`<a>`")])
  func codeHasAFenceThatItDoesNotHold(_ text: String, _ expected: String) {
    #expect(MarkdownText.code(text) == expected)
  }

  @Test(arguments: [
    (1.0, 0, "1"), (0.5, 0, "0"), (1.5, 0, "2"), (2.5, 0, "2"), (-0.4, 0, "0"), (-1.5, 1, "-1.5"), (0.05, 2, "0.05"),
    (12.345, 2, "12.34"), (-0.004, 2, "0.00"), (3, 6, "3.000000"), (3, 7, "3.0000000"), (1e15, 1, "1000000000000000.0"),
    (99_999_999_999_999.9, 1, "99999999999999.9"), (0.1 + 0.2, 9, "0.300000000"),
    (1.23456, 3, "1.235"), (1.23456, 4, "1.2346"), (0.000015, 5, "0.00002"), (1e19, 0, "10000000000000000000"),
  ])
  func aNumberHasItsDecimals(_ number: Double, _ places: Int, _ expected: String) {
    #expect(NumberText.fixed(number, places: places) == expected)
  }

  @Test(arguments: [
    (3.0, "3"), (-2, "-2"), (0.25, "0.25"), (0.1 + 0.2, "0.30000000000000004"),
    (999_999_999_999_999, "999999999999999"),
    (1e15, "1000000000000000.0"), (1e300, "1e+300"),
  ])
  func programsGetEveryDigit(_ number: Double, _ expected: String) { #expect(NumberText.full(number) == expected) }

  @Test(arguments: [
    ("", 10, 0, [""]), ("one two", 10, 0, ["one two"]), ("one two", 7, 0, ["one two"]),
    ("one two", 6, 0, ["one", "two"]),
    ("one two", 9, 2, ["  one two"]), ("one two", 8, 2, ["  one", "  two"]), ("abcdef", 4, 0, ["abcd", "ef"]),
    ("a\u{A0}b c", 4, 0, ["a b", "c"]), ("漢字漢", 4, 0, ["漢字", "漢"]), ("漢", 1, 0, ["漢"]),
    ("abc", 2, 2, ["  a", "  b", "  c"]),
    ("e\u{301}e\u{301}", 2, 0, ["e\u{301}e\u{301}"]), ("a  b", 9, 0, ["a b"]),
  ])
  func aTextIsBrokenWhereItHasTo(_ text: String, _ width: Int, _ indent: Int, _ lines: [String]) {
    #expect(TextWrap.wrapped(text, width: width, indent: indent) == lines)
  }

  @Test func whatHangsIsTheSecondLine() {
    #expect(TextWrap.wrapped("one two three", width: 7, hanging: 2) == ["one two", "  three"])
    #expect(TextWrap.wrapped("one two three", width: 8, indent: 4, hanging: 1) == ["    one", " two", " three"])
  }

  @Test func aTextIsFilledUpOnEitherSide() {
    #expect(TextWrap.padded("a", to: 3) == "a  " && TextWrap.padded("a", to: 3, atEnd: false) == "  a")
    #expect(TextWrap.padded("abc", to: 2) == "abc" && TextWrap.padded("漢", to: 3) == "漢 ")
  }

  @Test(arguments: [
    ("a", 1), ("漢", 2), ("e\u{301}", 1), ("\u{301}", 0), ("\u{200B}", 0), ("\u{2060}", 0), ("\u{1F600}", 2), ("", 0),
    ("\u{1100}", 2), ("\u{10FF}", 1), ("\u{FF01}", 2), ("\u{20000}", 2), ("aé漢", 4),
  ])
  func aLetterTakesTheColumnsOfATerminal(_ text: String, _ width: Int) { #expect(TextWrap.width(of: text) == width) }

  private static let table = Table(
    caption: "Plans by team",
    columns: [.init("Team that holds the file"), .init("Files met", .number), .init("What to do")],
    rows: [
      .group("East"), .cells(["A", "9", "Ask each team what it needs."]), .group("West"),
      .cells(["Children with disabilities", "12", ""]), .cells(["B"]), .total(["All", "21", ""]),
    ]
  )

  @Test func columnsTakeTheRoomTheyNeed() {
    #expect(
      Self.table.text(width: 80) == """
        Plans by team

                                    Files
        Team that holds the file      met  What to do
        --------------------------  -----  ----------------------------
        EAST
        A                               9  Ask each team what it needs.

        WEST
        Children with disabilities     12
        B
        --------------------------  -----  ----------------------------
        All                            21

        """
    )
  }

  @Test func columnsOfWordsGiveWayTheWidestFirst() {
    let lines = Self.table.text(width: 56).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[4].split(separator: " ").map(\.count) == [23, 5, 24])
    #expect(lines.allSatisfy { $0.count <= 56 })
  }

  @Test func aNarrowTableIsAListOfItsRows() {
    let lines = Self.table.text(width: 40).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines == [
        "Plans by team", "", "EAST", "A", "    files met: 9; what to do: Ask each", "    team what it needs", "",
        "WEST",
        "Children with disabilities", "    files met: 12", "B", "    ", "All", "    files met: 21", "",
      ]
    )
  }
}
