/// A text in which each byte is a character that a number, an address or a date is written with.
///
/// Typists' quotation marks, dashes, wide figures and spaces that break no line are read as what a keyboard has; other
/// letters are one byte each, and what cannot be seen is left out. A text of ASCII is itself.
struct PlainText {
  /// A letter that is not English.
  static let smallLetter: UInt8 = 0xFF
  /// A capital that is not English.
  static let capitalLetter: UInt8 = 0xFE
  private static let symbol: UInt8 = 0x01

  let bytes: [UInt8]
  /// Where each byte stands in the text, and where the text ends; nothing where it is the text itself.
  private let places: [Int]?

  init(_ source: [UInt8]) {
    guard source.contains(where: { $0 >= 0x80 }) else {
      bytes = source
      places = nil
      return
    }
    var bytes: [UInt8] = []
    var places: [Int] = []
    bytes.reserveCapacity(source.count)
    places.reserveCapacity(source.count + 1)
    var index = 0
    while index < source.count {
      let length: Int
      let byte: UInt8?
      if source[index] < 0x80 {
        (byte, length) = (source[index], 1)
      } else {
        let scalar: Unicode.Scalar
        (scalar, length) = Self.scalar(in: source, at: index)
        byte = Self.plain(scalar)
      }
      if let byte {
        bytes.append(byte)
        places.append(index)
      }
      index += length
    }
    places.append(source.count)
    self.bytes = bytes
    self.places = places
  }

  /// Where a stretch stands in the text.
  func source(_ range: Range<Int>) -> Range<Int> {
    guard let places else { return range }
    return places[range.lowerBound]..<places[range.upperBound]
  }

  /// The scalar that begins at a byte of valid UTF-8, and how many bytes it has.
  static func scalar(in bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[index]
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard length > 1, index + length <= bytes.count else { return (Unicode.Scalar(first), 1) }
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for byte in bytes[(index + 1)..<(index + length)] { value = value << 6 | UInt32(byte & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x2018, 0x2019, 0x201B, 0xB4, 0x2BC, 0x2032: return UInt8(ascii: "'")
    case 0x2010...0x2015, 0x2212: return UInt8(ascii: "-")
    case 0x85, 0x2028, 0x2029: return UInt8(ascii: "\n")
    case 0xFF01...0xFF5E: return UInt8(truncatingIfNeeded: scalar.value - 0xFEE0)
    default: break
    }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || properties.isDiacritic { return nil }
    if properties.isAlphabetic { return properties.isUppercase ? capitalLetter : smallLetter }
    if properties.isWhitespace { return UInt8(ascii: " ") }
    if properties.numericType == .decimal, let value = properties.numericValue, (0...9).contains(value) {
      return UInt8(ascii: "0") + UInt8(value)
    }
    return symbol
  }
}

extension UInt8 {
  var isFigure: Bool { self >= 0x30 && self <= 0x39 }
  var isCapital: Bool { (self >= 0x41 && self <= 0x5A) || self == PlainText.capitalLetter }
  var isEnglishLetter: Bool { self | 0x20 >= 0x61 && self | 0x20 <= 0x7A }
  var isLetter: Bool { isEnglishLetter || self >= PlainText.capitalLetter }
  var isLetterOrFigure: Bool { isFigure || isLetter }
  /// A space or a tab; the end of a line is neither.
  var isGap: Bool { self == 0x20 || self == 0x09 }
  var isLineEnd: Bool { self == 0x0A || self == 0x0D }
}
