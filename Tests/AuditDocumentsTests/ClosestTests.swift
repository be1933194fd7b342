import AuditDocuments
import Testing

struct ClosestTests {
  static let outcomes = ["met", "partlyMet", "notMet", "notEvidenced", "notApplicable", "notSeen"]

  @Test(arguments: [
    ("mett", "met"), ("MET", "met"), ("partly-met", "partlyMet"), ("notEvidencd", "notEvidenced"),
    ("notesen", "notSeen"), ("emt", "met"),
  ])
  func findsTheWordThatWasMeant(typed: String, meant: String) {
    #expect(closest(to: typed, in: Self.outcomes) == meant)
  }

  @Test(arguments: ["", "inadequate", "xyz", "m", String(repeating: "met", count: 10_000)])
  func staysSilentWhenNothingIsClose(typed: String) {
    #expect(closest(to: typed, in: Self.outcomes) == nil)
  }

  @Test func aLetterTooManyCountsAsMuchAsOneChanged() {
    #expect(closest(to: "abcdef", in: ["abcd"]) == "abcd")
    #expect(closest(to: "abcdef", in: ["abxd"]) == nil)
    #expect(closest(to: "abcd", in: ["abxdef"]) == nil)
  }

  @Test func wordsOfMoreThanSixtyFourLettersAreNotLookedFor() {
    for (length, isFound) in [(64, true), (65, false)] {
      let word = String(repeating: "m", count: length)
      #expect((closest(to: word, in: [word]) != nil) == isFound)
    }
  }

  @Test func takesTheFirstOfEquallyCloseWords() {
    #expect(closest(to: "cat", in: ["bat", "rat"]) == "bat")
  }
}
