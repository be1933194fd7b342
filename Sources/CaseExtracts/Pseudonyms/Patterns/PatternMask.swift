/// Finds what identifies a person by its shape alone: numbers, addresses, telephones, dates of birth.
///
/// It needs no list, and so it is asked for every text. Where a number has a check digit it has to fit, so that a reference
/// of another kind stays; a label such as `NHS no:` before it makes up for one that was mistyped.
struct PatternMask {
  /// What was found, in bytes of the text.
  struct Found: Hashable {
    var range: Range<Int>
    var kind: MaskingAccount.Kind
  }

  private(set) var found: [Found] = []
  /// Where something looks like a number of a person and stays, in bytes of the text, and why.
  private(set) var like: [(place: Int, doubt: MaskingAccount.Doubt)] = []

  private let text: PlainText
  /// Nothing before it is looked at again.
  private var floor = 0

  /// Looks through the bytes of a text.
  init(_ source: [UInt8]) {
    text = PlainText(source)
    let bytes = text.bytes
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte.isFigure {
        index = number(at: index)
      } else {
        if byte == UInt8(ascii: "@"), let range = EmailAddress.found(in: bytes, at: index, from: floor) {
          take(range, .emailAddress)
          index = range.upperBound
          continue
        }
        index += 1
      }
    }
  }

  private mutating func take(_ range: Range<Int>, _ kind: MaskingAccount.Kind) {
    found.append(Found(range: text.source(range), kind: kind))
    floor = range.upperBound
  }

  /// Takes what begins at the first figure of some, or passes them; gives where to go on.
  private mutating func number(at index: Int) -> Int {
    let bytes = text.bytes
    if let (upn, fits) = PupilNumber.found(in: bytes, at: index, from: floor) {
      guard fits else { return leave(index, upn.upperBound, .likeNumber) }
      take(upn, .upn)
      return upn.upperBound
    }
    if let number = NationalInsuranceNumber.found(in: bytes, at: index, from: floor) {
      take(number, .nationalInsuranceNumber)
      return number.upperBound
    }
    if let date = DateInText(in: bytes, at: index, from: floor) {
      let before = found.last?.kind == .dateOfBirth ? floor : nil
      if DateOfBirth.isOne(date, in: bytes, from: floor, after: before) {
        take(date.range, .dateOfBirth)
        return date.range.upperBound
      }
      if date.isWhole, StreetAddress.found(in: bytes, at: index, from: floor) == nil { return date.range.upperBound }
    }
    if let address = StreetAddress.found(in: bytes, at: index, from: floor) {
      take(address, .address)
      return address.upperBound
    }
    if let postcode = Postcode.found(in: bytes, at: index, from: floor) {
      take(postcode, .postcode)
      return postcode.upperBound
    }
    let health = HealthNumber.found(in: bytes, at: index, from: floor)
    if let (range, fits) = health, fits {
      take(range, .nhsNumber)
      return range.upperBound
    }
    if let telephone = TelephoneNumber.found(in: bytes, at: index, from: floor) {
      take(telephone, .telephoneNumber)
      return telephone.upperBound
    }
    if let (range, _) = health { return leave(index, range.upperBound, .likeNumber) }
    if let number = RegisteredNumber.found(in: bytes, at: index, from: floor) {
      return leave(number.lowerBound, number.upperBound, .registeredNumber)
    }
    return Nearby.afterFigures(index, in: bytes)
  }

  private mutating func leave(_ index: Int, _ end: Int, _ doubt: MaskingAccount.Doubt) -> Int {
    like.append((text.source(index..<end).lowerBound, doubt))
    floor = end
    return end
  }
}

/// How the neighbourhood of a figure is read.
enum Nearby {
  /// The letters that end before a byte, small; empty where none does.
  static func word(in bytes: [UInt8], before end: Int, from floor: Int) -> String {
    var start = end
    while start > floor, bytes[start - 1].isEnglishLetter, end - start < 24 { start -= 1 }
    return small(bytes[start..<end])
  }

  /// The letters that begin at a byte, small; empty where none does.
  static func word(in bytes: [UInt8], at start: Int) -> String {
    let end = bytes[start...].prefix(24).firstIndex { !$0.isEnglishLetter } ?? min(bytes.endIndex, start + 24)
    return small(bytes[start..<end])
  }

  /// Up to so many bytes before a place, with small letters.
  static func before(_ end: Int, _ count: Int, in bytes: [UInt8], from floor: Int) -> String {
    small(bytes[max(floor, end - count)..<end])
  }

  /// Bytes as text, with small letters.
  static func small(_ bytes: ArraySlice<UInt8>) -> String {
    String(
      decoding: bytes.lazy.map { $0 >= 0x80 ? 0x3F : $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 },
      as: UTF8.self
    )
  }

  /// Where spaces and tabs end that begin at a byte, or a given number of them.
  static func afterGap(_ index: Int, in bytes: [UInt8], most: Int = .max, lines: Bool = false) -> Int {
    var index = index
    var count = 0
    while index < bytes.count, count < most, bytes[index].isGap || (lines && bytes[index].isLineEnd) {
      index += 1
      count += 1
    }
    return index
  }

  /// Where what may stand within a number ends: spaces, a hyphen, a stop, and the end of a line with the white space around it.
  static func afterSeparator(_ index: Int, in bytes: [UInt8], most: Int = 3) -> Int {
    var end = index
    while end < bytes.count, end - index < most, bytes[end].isGap || "-.".utf8.contains(bytes[end]) { end += 1 }
    let line = afterLineEnd(end, in: bytes)
    return line > end ? line : end
  }

  /// Where the white space ends in which a line ends at a byte; the byte itself where none does, or an empty line follows.
  static func afterLineEnd(_ index: Int, in bytes: [UInt8]) -> Int {
    var end = index
    while end < bytes.count, bytes[end].isGap { end += 1 }
    guard end < bytes.count, bytes[end].isLineEnd else { return index }
    end += bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? 2 : 1
    end = afterGap(end, in: bytes, most: 40)
    return end < bytes.count && !bytes[end].isLineEnd ? end : index
  }

  /// Where the figures end that begin at a byte.
  static func afterFigures(_ index: Int, in bytes: [UInt8]) -> Int {
    bytes[index...].firstIndex { !$0.isFigure } ?? bytes.endIndex
  }

  /// The number that figures make; nothing for more than nine.
  static func value(_ figures: ArraySlice<UInt8>) -> Int? {
    guard !figures.isEmpty, figures.count < 10, figures.allSatisfy(\.isFigure) else { return nil }
    return figures.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
