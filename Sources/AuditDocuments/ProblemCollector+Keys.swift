extension ProblemCollector {
  /// Reports a key that stands twice in one mapping.
  func reportDuplicateKey(_ key: String, at position: SourcePosition, first: SourcePosition?) {
    // A hostile file has millions of them, and a sentence for each takes long.
    guard !isFull else { return countOne() }
    let earlier = first.map { ", first on line \($0.line)" } ?? ""
    report(
      "the key \(source.quoteKey(key)) stands here a second time\(earlier)",
      at: position,
      key: source.shownKey(key),
      hint: "Keep one of the two."
    )
  }
}
