import AuditRules
import Testing

/// A box that was filled because it was there.
@Suite struct EmptyWordsTests {
  @Test(arguments: [
    "", " . ", "None.", "N/A", "no concerns at this time", "Nothing to report", "see above", "No  further, issues", "-",
  ])
  func theseSayNothing(_ text: String) { #expect(EmptyWords.sayNothing(text) && EmptyWords.sayTooLittle(text)) }

  @Test(arguments: [
    "no bed", "No concerns but for the dog", "Concerns noted", "None of them came to school", "At home",
  ])
  func theseSaySomething(_ text: String) { #expect(!EmptyWords.sayNothing(text) && !EmptyWords.sayTooLittle(text)) }

  @Test func aLetterOrADigitSaysTooLittle() {
    #expect(EmptyWords.sayTooLittle("x") && EmptyWords.sayTooLittle("7.") && !EmptyWords.sayTooLittle("xy"))
  }
}
