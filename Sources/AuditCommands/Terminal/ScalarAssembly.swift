/// Puts characters together from the bytes of UTF-8, one byte at a time.
struct ScalarAssembly {
  /// What a byte led to.
  enum Step: Hashable {
    /// A character is whole.
    case scalar(Unicode.Scalar)
    /// More bytes belong to it.
    case unfinished
    /// The byte is in no UTF-8.
    case invalid
    /// The character before is not whole; the byte is yet to be taken.
    case broken
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Takes the next byte.
  mutating func take(_ byte: UInt8) -> Step {
    guard missing > 0 else { return begin(byte) }
    guard allowed.contains(byte) else {
      missing = 0
      return .broken
    }
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    allowed = 0x80...0xBF
    guard missing == 0 else { return .unfinished }
    return Unicode.Scalar(value).map(Step.scalar) ?? .invalid
  }

  // What a second byte may be keeps long forms, halves of pairs and numbers beyond the last character out.
  private mutating func begin(_ byte: UInt8) -> Step {
    switch byte {
    case 0x00...0x7F: return .scalar(Unicode.Scalar(byte))
    case 0xC2...0xDF: expect(1, after: byte & 0x1F)
    case 0xE0: expect(2, after: 0, 0xA0...0xBF)
    case 0xED: expect(2, after: 0x0D, 0x80...0x9F)
    case 0xE1...0xEF: expect(2, after: byte & 0x0F)
    case 0xF0: expect(3, after: 0, 0x90...0xBF)
    case 0xF4: expect(3, after: 4, 0x80...0x8F)
    case 0xF1...0xF3: expect(3, after: byte & 0x07)
    default: return .invalid
    }
    return .unfinished
  }

  private mutating func expect(_ count: Int, after bits: UInt8, _ second: ClosedRange<UInt8> = 0x80...0xBF) {
    (missing, value, allowed) = (count, UInt32(bits), second)
  }
}
