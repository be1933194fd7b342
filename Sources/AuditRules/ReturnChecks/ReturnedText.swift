/// A short text of a return as it was typed, held without memory of its own.
///
/// Codes and pupil numbers are far shorter than the fifteen bytes that are kept; of a longer text only its beginning is.
public struct ReturnedText: Hashable, Sendable {
  static let lengthLimit = 15

  private var first: UInt64 = 0
  // Seven bytes, and in the lowest one the length.
  private var second: UInt64 = 0

  /// How many bytes were typed; 255 for more than that.
  public var count: Int { Int(second & 0xFF) }

  /// Makes an empty text.
  public init() {}

  /// Takes the bytes of a text.
  ///
  /// Of one type and no generic one: every field of a census passes here, and a generic one is not specialised for another module.
  public init(_ bytes: UnsafeBufferPointer<UInt8>) {
    for position in 0..<min(bytes.count, Self.lengthLimit) {
      let byte = UInt64(bytes[position])
      if position < 8 {
        first |= byte << UInt64(56 - 8 * position)
      } else {
        second |= byte << UInt64(56 - 8 * (position - 8))
      }
    }
    second |= UInt64(min(bytes.count, 255))
  }

  /// Takes a text.
  public init(_ text: String) {
    var text = text
    self = text.withUTF8 { ReturnedText($0) }
  }

  /// Stands for a text of which only the length is kept.
  init(length: Int) { second = UInt64(min(max(length, 0), 255)) }

  /// The byte at a position; 0 behind the end and behind what is kept.
  func byte(_ position: Int) -> UInt8 {
    guard (0..<Self.lengthLimit).contains(position) else { return 0 }
    let word = position < 8 ? first : second & ~0xFF
    return UInt8(truncatingIfNeeded: word >> UInt64(56 - 8 * (position % 8)))
  }

  /// The bytes; nothing of a text that is longer than what is kept.
  public var whole: [UInt8]? { count <= Self.lengthLimit ? (0..<count).map(byte) : nil }
}

extension ReturnedText: ExpressibleByStringLiteral {
  /// Takes a code as it is written in a list or a check, whose literals are read for every child: no text is made of it first.
  public init(stringLiteral text: StaticString) { self = text.withUTF8Buffer { ReturnedText($0) } }
}

extension ReturnedText {
  /// Whether it is made of figures only.
  var isFigures: Bool {
    count > 0 && count <= Self.lengthLimit && (0..<count).allSatisfy { byte($0) &- UInt8(ascii: "0") < 10 }
  }
}
