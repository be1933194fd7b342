/// Finds where a '#' ends a running text, as in `comment: See form #2 of the plan`.
///
/// YAML takes the rest of such a line for a comment. Two spaces before the '#' say that one is meant.
struct YAMLComments {
  private let source: SourceText
  /// Where each line begins; empty where no '#' follows a blank.
  private let lines: [Int]

  init(_ source: SourceText) {
    self.source = source
    let bytes = source.bytes
    var starts = [0]
    var mayCut = false
    for (offset, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\n"): starts.append(offset + 1)
      case UInt8(ascii: "\r") where offset + 1 >= bytes.count || bytes[offset + 1] != UInt8(ascii: "\n"):
        starts.append(offset + 1)
      case UInt8(ascii: "#") where offset > 0 && Self.isBlank(bytes[offset - 1]): mayCut = true
      default: break
      }
    }
    lines = mayCut ? starts : []
  }

  /// Where the '#' stands that ends a plain text which hardly ends there; nothing where there is none.
  func cut(after text: String, at position: SourcePosition) -> SourcePosition? {
    let line = position.line - source.firstLine
    guard lines.indices.contains(line) else { return nil }
    let bytes = source.bytes
    let range = lines[line]..<(lines.indices.contains(line + 1) ? lines[line + 1] : bytes.count)
    var index = source.offset(ofColumn: position.column, in: range)
    // The text as it was read has its line breaks folded, so it is followed word by word.
    let words = text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0.isNewline })
    for word in words {
      while index < bytes.count, Self.isBlank(bytes[index]) || Self.isLineEnd(bytes[index]) { index += 1 }
      guard bytes[index...].starts(with: word.utf8) else { return nil }
      index += word.utf8.count
    }
    let end = index
    while index < bytes.count, Self.isBlank(bytes[index]) { index += 1 }
    guard index > end, index < bytes.count, bytes[index] == UInt8(ascii: "#") else { return nil }
    let next = index + 1 < bytes.count ? bytes[index + 1] : UInt8(ascii: "\n")
    let isOneSpace = index == end + 1
    let isNumber = next &- UInt8(ascii: "0") < 10
    let isWord = !Self.isBlank(next) && !Self.isLineEnd(next) && next != UInt8(ascii: "#")
    guard isNumber || (isOneSpace && (isWord || words.count > 1)) else { return nil }
    return source.position(
      atOffset: index,
      countingFrom: lines[lineIndex(of: index)],
      line: lineIndex(of: index) + source.firstLine
    )
  }

  private func lineIndex(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") }
}
