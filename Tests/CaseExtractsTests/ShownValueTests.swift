import Testing

@testable import CaseExtracts

/// How a value of a census that cannot be read is told: by its form, and never by itself.
@Suite("What of a census may be shown")
struct ShownValueTests {
  @Test(arguments: [
    ("N9", "of the form 'a9'"), ("2026-02-30", "of the form '9999-99-99'"), ("1/4/2015", "of the form '9/9/9999'"),
    ("13:45", "of the form '99:99'"),
  ]) func aShortCodeWithADigitIsToldByItsForm(text: String, form: String) {
    #expect(CensusText.form(of: Array(text.utf8)) == form)
  }

  @Test(arguments: ["", "Smith", "1234567890123", "7 Elm", "é1", "a_1", "{1", "@1", "[1"])
  func anythingElseIsText(text: String) {
    #expect(CensusText.form(of: Array(text.utf8)) == "text")
  }

  @Test func anEmptyValueIsNoCode() { #expect(!CensusText.looksLikeCode([UInt8]())) }
}
