import Foundation

/// Texts that many lines have, such as the content hash of an item, each made once for as long as it is not pushed out.
///
/// It holds a fixed number of them, whatever it is given. Not for sharing between threads.
final class SharedTexts {
  /// Two to the number of bits that `slot` gives.
  private static let size = 512
  private var held = [String?](repeating: nil, count: size)

  /// The text of these bytes, which must be UTF-8.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    // A text as short as that needs no memory of its own.
    guard bytes.count > 15 else { return String(decoding: bytes, as: UTF8.self) }
    let slot = Self.slot(of: bytes)
    if let known = held[slot], Self.isSame(known, bytes) { return known }
    let text = String(decoding: bytes, as: UTF8.self)
    held[slot] = text
    return text
  }

  /// The first and the last eight bytes tell identifiers and digests apart well enough.
  private static func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var hash = UInt64(truncatingIfNeeded: bytes.count)
    hash = (hash ^ raw.loadUnaligned(as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ raw.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
    return Int(hash >> 55)
  }

  private static func isSame(_ text: String, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { text in
      guard text.count == bytes.count, let first = text.baseAddress, let other = bytes.baseAddress else {
        return false
      }
      return memcmp(first, other, bytes.count) == 0
    } ?? false
  }
}
