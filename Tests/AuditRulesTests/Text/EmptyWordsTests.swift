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
    "No concerns", "Nothing to report from this file", "1 2", "12/5", "9 - 4", "?!", "１ ２",
  ])
  func theseGiveNoReasonWhereOneIsOwed(_ text: String) { #expect(EmptyWords.giveNoReason(text)) }

  @Test(arguments: ["Nothing on file.", "None seen.", "None recorded", "none on the case file", "No plan was held."])
  func theseGiveOne(_ text: String) { #expect(!EmptyWords.giveNoReason(text)) }

  @Test(arguments: [
    "n.k.", "TBA", "t.b.c.", "unknown", "no reason given", "see file", "See comment.", "because", "not sure",
    "nothing to say", "pending", "to follow", "test", "Agreed.", "dk", "fine", "done", "N.A.", "see the case record",
    "n/a", "as above", "NFA", "N/K", "No further action.",
  ])
  func theseGiveNoReasonEither(_ text: String) { #expect(EmptyWords.giveNoReason(text)) }

  @Test(arguments: [
    "agreed with the family at the core group", "unknown to the school until May", "See the note of 3 May",
    "NFA since nan has him now", "because he was in hospital", "Done by the school nurse", "test results came late",
    "as the dates show",
  ])
  func theseGiveOneToo(_ text: String) { #expect(!EmptyWords.giveNoReason(text)) }

  @Test(arguments: ["Agreed.", "unknown", "done", "fine"]) func whatIsNoReasonMayBeAComment(_ text: String) {
    #expect(!EmptyWords.sayTooLittle(text))
  }

  @Test func aYesSaysThatThereIsOne() {
    for text in ["yes", "Y", "OK.", "true", "x", "✓", "Yes, there is"] { #expect(EmptyWords.affirm(text), "\(text)") }
    for text in ["no", "none", "yes, he is back", "", "okay he is back"] {
      #expect(!EmptyWords.affirm(text), "\(text)")
    }
  }

  @Test func aLetterOrADigitSaysTooLittle() {
    #expect(EmptyWords.sayTooLittle("x") && EmptyWords.sayTooLittle("7.") && !EmptyWords.sayTooLittle("xy"))
  }
}
