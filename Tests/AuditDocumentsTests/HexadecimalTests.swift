import AuditDocuments
import Testing

@Suite struct HexadecimalTests {
  @Test func everyByteIsWrittenInTwoDigitsAndReadBack() {
    let all = Array(UInt8.min...UInt8.max)
    let text = Hexadecimal.text(of: all)
    #expect(text.utf8.count == 512 && text.hasPrefix("000102") && text.hasSuffix("fdfeff"))
    #expect(Hexadecimal.bytes(of: text.utf8) == all)
    #expect(Hexadecimal.bytes(of: text.uppercased().utf8) == all)
    #expect(Hexadecimal.text(of: []) == "" && Hexadecimal.bytes(of: []) == [])
  }

  /// What a reader of whole numbers would take, and the neighbours of digits.
  @Test(arguments: ["0", "000", "+f", "-1", " f", "f ", "0x", "0g", "/0", "0:", "@a", "a`", "٠٠", "é0"])
  func whatIsNoDigitIsNoNumber(_ text: String) { #expect(Hexadecimal.bytes(of: text.utf8) == nil) }

  @Test func numbersHaveNoughtsBeforeThem() {
    for (value, digits, text) in [(10, 2, "0A"), (0x1F600, 4, "1F600"), (0xA0, 4, "00A0"), (0, 4, "0000")] {
      #expect(Hexadecimal.number(UInt32(value), digits: digits) == text)
    }
  }
}
