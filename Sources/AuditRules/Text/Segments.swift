/// A text in its parts: what stands between sentence ends, dashes, colons and brackets, or between commas.
struct Segments {
  let ranges: [Range<Int>]

  /// Cuts at new thoughts, and where asked for at commas too.
  init(_ words: [Word], atCommas: Bool) {
    var ranges: [Range<Int>] = []
    ranges.reserveCapacity(8)
    var start = 0
    for (index, word) in words.enumerated() where index > 0 {
      guard word.startsClause || atCommas && !word.gap.isDisjoint(with: [.comma, .line]) else { continue }
      ranges.append(start..<index)
      start = index
    }
    if start < words.count { ranges.append(start..<words.count) }
    self.ranges = ranges
  }
}
