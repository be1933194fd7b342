import Testing

@testable import CaseExtracts

/// Which values of a census a message may show: codes, and never what could be a name.
@Suite("What of a census may be shown")
struct ShownValueTests {
  @Test(arguments: ["N9", "2026-03-31", "13:45", "a/1", "123456789012"]) func aShortCodeWithADigitMayBe(text: String) {
    #expect(CensusText.mayBeShown(Array(text.utf8)))
  }

  @Test(arguments: ["", "Smith", "1234567890123", "7 Elm", "é1", "a_1", "{1", "@1", "[1"])
  func nothingElseMay(text: String) {
    #expect(!CensusText.mayBeShown(Array(text.utf8)))
  }

  @Test func anEmptyValueIsNoCode() { #expect(!CensusText.looksLikeCode([UInt8]())) }
}
