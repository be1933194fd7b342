/// Cuts bytes into lines as they come, in time that grows with their number and in memory that does not.
struct LineSplitter {
  /// A line without its end.
  struct Line: Hashable {
    /// Its bytes, or the first of them where it is too long.
    var bytes: [UInt8] = []
    /// Whether it has more bytes than a text may have.
    var isTooLong = false

    fileprivate mutating func take(_ more: ArraySlice<UInt8>) {
      bytes += more.prefix(TypedText.longest + 1 - bytes.count)
      isTooLong = bytes.count > TypedText.longest
    }
  }

  private var chunk: [UInt8] = []
  private var position = 0
  private var line = Line()

  /// Adds bytes; lines that are whole are taken out first, so that little is left of those before.
  mutating func feed(_ bytes: [UInt8]) {
    chunk = position == chunk.count ? bytes : Array(chunk[position...]) + bytes
    position = 0
  }

  /// Whether there is a whole line.
  var hasLine: Bool { chunk[position...].contains(10) }

  /// The next whole line.
  mutating func next() -> Line? {
    let rest = chunk[position...]
    let end = rest.firstIndex(of: 10)
    line.take(rest[..<(end ?? rest.endIndex)])
    position = end.map { $0 + 1 } ?? chunk.count
    return end == nil ? nil : takeLine()
  }

  /// What came after the last whole line, where the input ends without a line end.
  mutating func last() -> Line? {
    line.bytes.isEmpty ? nil : takeLine()
  }

  private mutating func takeLine() -> Line {
    defer { line = Line() }
    return line
  }
}
