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

  @Test func takesTheFirstOfEquallyCloseWords() {
    #expect(closest(to: "cat", in: ["bat", "rat"]) == "bat")
  }
}
