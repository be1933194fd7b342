/// An email address around its `@`.
enum EmailAddress {
  static func found(in bytes: [UInt8], at sign: Int, from floor: Int) -> Range<Int>? {
    var start = sign
    while start > floor, isLocal(bytes[start - 1]) { start -= 1 }
    while start < sign, !bytes[start].isLetterOrFigure { start += 1 }
    var end = sign + 1
    while end < bytes.count, isDomain(bytes[end]) { end += 1 }
    while end > sign, !bytes[end - 1].isLetterOrFigure { end -= 1 }
    guard start < sign, end > sign + 1 else { return nil }
    let labels = bytes[(sign + 1)..<end].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty }), let last = labels.last, last.count > 1,
      last.allSatisfy(\.isLetter)
    else { return nil }
    return start..<end
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    byte.isLetterOrFigure || "._%+-'!#$&*/=?^`{|}~".utf8.contains(byte)
  }

  private static func isDomain(_ byte: UInt8) -> Bool {
    byte.isLetterOrFigure || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
  }
}
