/// Where one cell stands in the bytes of a table.
struct CSVCell: Sendable {
  /// The first byte of the content, after an opening quotation mark.
  private let first: UInt32
  /// The count of bytes of the content, with two bits for how it is written.
  private let rest: UInt32

  private static let quoted: UInt32 = 1 << 31
  private static let doubled: UInt32 = 1 << 30

  /// The count of bytes that a text may have for every cell in it to have a place.
  static let byteLimit = 1 << 30

  /// Makes the place of the content of a cell; offsets are below `byteLimit`.
  init(_ content: Range<Int>, isQuoted: Bool, hasDoubledQuotes: Bool) {
    first = UInt32(clamping: content.lowerBound)
    rest =
      UInt32(clamping: content.count) & (Self.doubled - 1) | (isQuoted ? Self.quoted : 0)
      | (hasDoubledQuotes ? Self.doubled : 0)
  }

  var isQuoted: Bool { rest & Self.quoted != 0 }

  var isEmpty: Bool { rest & (Self.doubled - 1) == 0 }

  var content: Range<Int> {
    let start = Int(first)
    return start..<start + Int(rest & (Self.doubled - 1))
  }

  /// The first byte as it is written, the quotation mark where there is one.
  var written: Int { isQuoted ? Int(first) - 1 : Int(first) }

  /// The text, with doubled quotation marks made one.
  func text(in bytes: [UInt8]) -> String {
    let content = bytes[content]
    guard rest & Self.doubled != 0 else { return String(decoding: content, as: UTF8.self) }
    var single: [UInt8] = []
    single.reserveCapacity(content.count)
    var isSecond = false
    for byte in content {
      isSecond = byte == UInt8(ascii: "\"") && !isSecond
      if !isSecond { single.append(byte) }
    }
    return String(decoding: single, as: UTF8.self)
  }
}
