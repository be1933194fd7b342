import AuditPages
import Testing

@Suite("Numbers and lists in words")
struct WordsTests {
  @Test(arguments: [
    (0, "0\u{A0}%"), (0.004, "under\u{A0}1\u{A0}%"), (0.005, "1\u{A0}%"), (0.41, "41\u{A0}%"), (0.994, "99\u{A0}%"),
    (0.995, "over\u{A0}99\u{A0}%"), (1, "100\u{A0}%"), (7, "100\u{A0}%"),
  ])
  func aPercentageIsNeverNothingOrAllUnlessItIs(_ share: Double, _ words: String) {
    #expect(Words.percent(share) == words)
  }

  @Test func twoEndsShareOneSign() {
    #expect(Words.percent(from: 0.234, to: 0.606) == "23\u{A0}to\u{A0}61\u{A0}%")
  }

  @Test(arguments: [
    (0.27, "+27", "points"), (-0.01, "\u{2212}1", "point"), (0.004, "0", "points"), (1.5, "+100", "points"),
  ])
  func aChangeHasItsSign(_ change: Double, _ points: String, _ unit: String) {
    #expect(Words.points(change) == points)
    #expect(Words.percentagePoints(change) == "\(points)\u{A0}percentage \(unit)")
  }

  @Test func countsAndListsReadAsASentence() {
    #expect([0, 1, 2].map { Words.count($0, "file") } == ["0\u{A0}files", "1\u{A0}file", "2\u{A0}files"])
    #expect(Words.count(2, "child", "children") == "2\u{A0}children")
    #expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(Words.list) == ["", "a", "a and b", "a, b and c"])
  }

  @Test(
    arguments: [
      (["9 by one, who is new", "5 by two"], "9 by one, who is new; and 5 by two"),
      (["one", "two, three", "four"], "one; two, three; and four"),
      (["one", "two", "three, four"], "one; two; and three, four"),
      (["one, two"], "one, two"), (["one (two, three)", "four"], "one (two, three) and four"),
      (["\u{201C}one, two\u{201D} in 3", "four"], "\u{201C}one, two\u{201D} in 3 and four"),
      (["\"one, two\"", "four"], "\"one, two\" and four"),
      (["one\u{201D}, two", "four"], "one\u{201D}, two; and four"),
    ] as [([String], String)]
  )
  func aListIsNotBrokenByTheCommaOfOneOfItsThings(_ things: [String], _ words: String) {
    #expect(Words.list(things) == words)
  }

  @Test func ofAPartTheNounGoesWithTheWhole() {
    #expect([0, 1, 2].map { Words.noun("files", for: $0) } == ["files", "file", "files"])
    #expect(Words.noun("audit", for: 1) == "audit")
  }

  @Test func otherNumbersHaveTheDecimalsThatSaySomething() {
    #expect([0.0009, 0.0312, 0.001].map(Words.probability) == ["under\u{A0}0.001", "0.031", "0.001"])
    #expect([0.8149, -0.05, -0.001].map(Words.signed) == ["0.81", "\u{2212}0.05", "0.00"])
    #expect([3, 0.25, -2].map(Words.number) == ["3", "0.25", "-2"])
  }

  @Test func aFirstLetterIsChangedAndAnAbbreviationKept() {
    #expect(["plan", "élan", ""].map(\.uppercasedAtStart) == ["Plan", "Élan", ""])
    #expect(["Plan", "QA lead", "A plan", ""].map(\.lowercasedAtStart) == ["plan", "QA lead", "a plan", ""])
    #expect(["a b  ", "   ", " a"].map(\.trimmedAtEnd) == ["a b", "", " a"])
  }
}
