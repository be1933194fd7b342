/// The letters of one word, held in place, so that a word is copied and compared as a few numbers.
///
/// A word that the rules name, as in `word.text == "to"`, is such numbers too once it is compiled. Words of up to 24 bytes are held
/// whole, and the tables have none that is longer; of a longer one the first sixteen bytes, the last eight and the length are held.
struct Letters: Hashable, Sendable {
  /// How many bytes are held; a longer word has more.
  static let held = 24

  /// How many bytes of UTF-8 the word has.
  let count: Int32

  /// The first eight bytes, the first of them lowest.
  private let head: UInt64

  /// The next eight.
  private let middle: UInt64

  /// The last eight, the last of them highest: where the word has eight or fewer, all of them.
  private let tail: UInt64

  /// The letters in UTF-8.
  @inline(__always)
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    let count = bytes.count
    self.count = Int32(truncatingIfNeeded: count)
    guard count > 8 else {
      head = Self.packed(bytes, from: 0, to: count)
      middle = 0
      tail = head << UInt64(64 - 8 * count)
      return
    }
    head = Self.packed(bytes, from: 0, to: 8)
    middle = Self.packed(bytes, from: 8, to: min(count, 16))
    tail = Self.packed(bytes, from: count - 8, to: count)
  }

  init(_ word: String) {
    var copy = word
    self = copy.withUTF8 { Letters($0) }
  }

  @inline(__always)
  private static func packed(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> UInt64 {
    var packed: UInt64 = 0
    var at = end
    while at > start {
      at &-= 1
      packed = packed &<< 8 | UInt64(truncatingIfNeeded: bytes[at])
    }
    return packed
  }

  @inline(__always)
  static func == (left: Letters, right: Letters) -> Bool {
    left.head == right.head && left.count == right.count && left.middle == right.middle && left.tail == right.tail
  }

  func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

  /// The letters as one number, by which the word is looked up; another word may have the same.
  var mixed: Int {
    let sum = (head &+ middle &+ tail &* 0x9E37_79B9_7F4A_7C15) &* 0xC2B2_AE3D_27D4_EB4F
    return Int(truncatingIfNeeded: sum ^ sum >> 32)
  }

  /// Whether the word begins with these letters, of which there are at most eight.
  @inline(__always)
  func hasPrefix(_ letters: Letters) -> Bool {
    count >= letters.count && (head ^ letters.head) << UInt64(64 - 8 * Int(letters.count)) == 0
  }

  /// Whether the word ends in these letters, of which there are at most eight.
  @inline(__always)
  func hasSuffix(_ letters: Letters) -> Bool {
    count >= letters.count && (tail ^ letters.tail) >> UInt64(64 - 8 * Int(letters.count)) == 0
  }

  /// The word without its last letters, as "mum" of "mum's".
  func dropLast(_ number: Int) -> Letters {
    bytes.dropLast(number).withUnsafeBufferPointer { Letters($0) }
  }

  /// The word without an "'s" at its end, as "mum" of "mum's".
  var withoutPossessive: Letters { hasSuffix("'s") ? dropLast(2) : self }

  /// The bytes that are held.
  fileprivate var bytes: [UInt8] { (0..<min(Int(count), Self.held)).map { self[$0] } }

  private subscript(index: Int) -> UInt8 {
    if index < 8 { return UInt8(truncatingIfNeeded: head >> UInt64(8 * index)) }
    if index < 16 { return UInt8(truncatingIfNeeded: middle >> UInt64(8 * (index - 8))) }
    return UInt8(truncatingIfNeeded: tail >> UInt64(8 * (index + 8 - min(Int(count), Self.held))))
  }
}

extension Letters: ExpressibleByStringLiteral {
  @inline(__always)
  init(stringLiteral word: StaticString) {
    self.init(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
  }
}

extension String {
  /// The letters of a word that are held.
  init(_ letters: Letters) {
    self.init(decoding: letters.bytes, as: UTF8.self)
  }
}
