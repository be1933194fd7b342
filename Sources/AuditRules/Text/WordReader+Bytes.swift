extension WordReader {
  static func startsWord(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Bool {
    let byte = bytes[at]
    if byte < 0x80 { return isLetterOrDigit(byte) || byte == UInt8(ascii: "%") }
    return separator(bytes, at, count) == 0
  }

  /// Bytes outside ASCII count as letters; `separator` takes out the marks among them.
  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")) || byte >= 0x80
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  static func isASCIILetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  static func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }

  /// The marks that join figures into one word, as in `31/05/2026`, `7.30` or `3-5`.
  static func joinsFigures(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: ","): true
    default: false
    }
  }

  /// The bytes of an apostrophe, straight or curly, at this place.
  static func apostrophe(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int? {
    if bytes[at] == UInt8(ascii: "'") { return 1 }
    return at + 2 < count && bytes[at] == 0xE2 && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x99 ? 3 : nil
  }

  /// The bytes of a mark or space between words at this place; 0 where there is none.
  ///
  /// Outside ASCII these are the no-break space, guillemets and middle dot of Latin-1, and spaces, dashes, quotation
  /// marks, bullets and the ellipsis of general punctuation. Joiners are left to the words they join.
  static func separator(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int {
    let byte = bytes[at]
    guard byte >= 0x80 else { return isLetterOrDigit(byte) || byte == UInt8(ascii: "%") ? 0 : 1 }
    if byte == 0xC2, at + 1 < count {
      switch bytes[at + 1] {
      case 0xA0, 0xAB, 0xB7, 0xBB: return 2
      default: return 0
      }
    }
    if byte == 0xE3, at + 2 < count, bytes[at + 1] == 0x80, (0x8A...0x8F).contains(bytes[at + 2]) { return 3 }
    if byte == 0xE2, at + 2 < count, bytes[at + 1] == 0x86 { return 3 }
    guard byte == 0xE2, at + 2 < count, bytes[at + 1] == 0x80 else { return 0 }
    switch bytes[at + 2] {
    case 0x80...0x8B, 0x90...0xA9, 0xAF, 0xB9, 0xBA: return 3
    default: return 0
    }
  }
}
