import AuditRules
import Testing

/// A box that was filled because it was there.
@Suite struct EmptyWordsTests {
  @Test(arguments: [
    "same as above", "As previous", "Comment above, same", "see last comment", "As previously stated.", "See below",
    "", " . ", "None.", "N/A", "no concerns at this time", "Nothing to report", "see above", "No  further, issues", "-",
  ])
  func theseSayNothing(_ text: String) { #expect(EmptyWords.sayNothing(text) && EmptyWords.sayTooLittle(text)) }

  @Test(arguments: [
    "See the child above all", "Same bruise as last week", "Last seen at home", "as his mother said", "no bed",
    "No concerns but for the dog", "Concerns noted", "None of them came to school", "At home",
  ])
  func theseSaySomething(_ text: String) { #expect(!EmptyWords.sayNothing(text) && !EmptyWords.sayTooLittle(text)) }

  @Test(arguments: [
    "none", "N/A", "nil", "Same as above", "-", "no comment", "x", "As noted above", "No comment on the file",
    "No concerns", "Nothing to report from this file",
  ])
  func theseGiveNoReasonWhereOneIsOwed(_ text: String) { #expect(EmptyWords.giveNoReason(text)) }

  @Test(arguments: ["Nothing on file.", "None seen.", "None recorded", "none on the case file", "No plan was held."])
  func theseGiveOne(_ text: String) { #expect(!EmptyWords.giveNoReason(text)) }

  @Test func aLetterOrADigitSaysTooLittle() {
    #expect(EmptyWords.sayTooLittle("x") && EmptyWords.sayTooLittle("7.") && !EmptyWords.sayTooLittle("xy"))
  }
}
