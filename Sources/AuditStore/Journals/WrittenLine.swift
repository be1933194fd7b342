import AuditRules
import Foundation

/// Takes a line apart from front to back as the program writes it: members in their order, without a space between.
///
/// Every function gives nil, or false, where something else stands. What it does give is what the reader of any JSON
/// would give; where that would take a closer look, as with blank texts, it gives nil.
struct WrittenLine {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var place = 0
  private let texts: SharedTexts

  /// Takes bytes that are lent for as long as it is used.
  init(_ bytes: UnsafeBufferPointer<UInt8>, sharing texts: SharedTexts) {
    self.bytes = bytes
    self.texts = texts
  }

  /// Whether everything was taken.
  var isAtEnd: Bool { place == bytes.count }

  /// Goes past a word if it stands here.
  mutating func skip(_ word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - place >= count else { return false }
    let start = place
    guard let here = bytes.baseAddress, memcmp(here + start, word.utf8Start, count) == 0 else { return false }
    place += count
    return true
  }

  /// An identifier, a digest or another text that many lines have, after the quotation mark that opens it.
  mutating func name() -> String? {
    guard let (range, isPlain, hasInk) = inner(), isPlain, hasInk else { return nil }
    return texts.text(UnsafeBufferPointer(rebasing: bytes[range]))
  }

  /// A name that may be empty.
  mutating func nameOrNothing() -> String? { skip("\"") ? "" : name() }

  /// A text that somebody wrote, after the quotation mark that opens it.
  mutating func text() -> String? {
    let start = place
    guard let (range, isPlain, hasInk) = inner() else {
      place = start
      return escapedText()
    }
    guard hasInk else { return nil }
    return isPlain ? String(decoding: bytes[range], as: UTF8.self) : String(validating: bytes[range], as: UTF8.self)
  }

  /// A whole number from 0, as long as it is written as the program writes it and has at most 18 digits.
  mutating func number(in allowed: ClosedRange<Int>) -> Int? {
    let start = place
    var value = 0
    while place < bytes.count, let digit = digit(at: place), place - start < 18 {
      value = value &* 10 &+ digit
      place += 1
    }
    guard place > start, bytes[start] != UInt8(ascii: "0") || place == start + 1, allowed.contains(value) else {
      return nil
    }
    return value
  }

  /// One of the words of an enumeration, with the quotation mark that closes it.
  mutating func word<Value: CaseIterable & RawRepresentable>(_ type: Value.Type) -> Value?
  where Value.RawValue == String {
    guard let (range, isPlain, _) = inner(), isPlain else { return nil }
    let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return Value.allCases.first { $0.rawValue == word }
  }

  /// A moment, with the quotation mark that closes it.
  mutating func moment() -> Date? {
    guard let (range, isPlain, _) = inner(), isPlain, range.count == 20 else { return nil }
    let start = range.lowerBound
    guard bytes[start + 10] == UInt8(ascii: "T"), bytes[start + 13] == UInt8(ascii: ":"),
      bytes[start + 16] == UInt8(ascii: ":"), bytes[start + 19] == UInt8(ascii: "Z"), let day = day(at: start),
      let hours = twoDigits(at: start + 11), hours < 24, let minutes = twoDigits(at: start + 14), minutes < 60,
      let seconds = twoDigits(at: start + 17), seconds < 60
    else { return nil }
    return Date(timeIntervalSince1970: Double(Int(day.number) * 86_400 + hours * 3_600 + minutes * 60 + seconds))
  }

  /// A day, with the quotation mark that closes it.
  mutating func day() -> Day? {
    guard let (range, isPlain, _) = inner(), isPlain, range.count == 10 else { return nil }
    return day(at: range.lowerBound)
  }

  private func day(at start: Int) -> Day? {
    guard bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-"),
      let century = twoDigits(at: start), let year = twoDigits(at: start + 2), let month = twoDigits(at: start + 5),
      let day = twoDigits(at: start + 8)
    else { return nil }
    return Day(year: century * 100 + year, month: month, day: day)
  }

  private func twoDigits(at start: Int) -> Int? {
    guard let tens = digit(at: start), let ones = digit(at: start + 1) else { return nil }
    return tens * 10 + ones
  }

  private func digit(at place: Int) -> Int? {
    let digit = bytes[place] &- UInt8(ascii: "0")
    return digit < 10 ? Int(digit) : nil
  }

  /// What stands before the next quotation mark, which is passed; nil where a backslash or a control character comes
  /// first.
  ///
  /// `isPlain` says that it is ASCII, `hasInk` that it has a sign of ASCII that can be seen, so that it is not blank.
  private mutating func inner() -> (range: Range<Int>, isPlain: Bool, hasInk: Bool)? {
    let start = place
    var (all, hasInk): (UInt8, Bool) = (0, false)
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") {
        place += 1
        return (start..<(place - 1), all < 0x80, hasInk)
      }
      guard byte >= 0x20, byte != UInt8(ascii: "\\") else { return nil }
      all |= byte
      hasInk = hasInk || (byte > 0x20 && byte < 0x7F)
      place += 1
    }
    return nil
  }

  /// A text with the marks that the program writes before quotation marks and backslashes, and for line breaks and tabs.
  private mutating func escapedText() -> String? {
    var (text, hasInk): ([UInt8], Bool) = ([], false)
    while place < bytes.count {
      var byte = bytes[place]
      place += 1
      if byte == UInt8(ascii: "\"") { return hasInk ? String(validating: text, as: UTF8.self) : nil }
      if byte == UInt8(ascii: "\\") {
        guard place < bytes.count else { return nil }
        switch bytes[place] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): byte = bytes[place]
        case UInt8(ascii: "n"): byte = UInt8(ascii: "\n")
        case UInt8(ascii: "t"): byte = UInt8(ascii: "\t")
        default: return nil
        }
        place += 1
      } else if byte < 0x20 {
        return nil
      }
      hasInk = hasInk || (byte > 0x20 && byte < 0x7F)
      text.append(byte)
    }
    return nil
  }
}
