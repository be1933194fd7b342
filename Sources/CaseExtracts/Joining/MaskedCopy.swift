/// Texts of which one has names masked that the other shows.
enum MaskedCopy {
  /// Whether two texts are one, some words of which are masked in one of them.
  static func isSame(_ first: String, _ second: String) -> Bool {
    isMasked(first, of: second) || isMasked(second, of: first)
  }

  /// Whether a text is another one with words of it masked, as in `[name] wants to see [name].`.
  static func isMasked(_ masked: String, of plain: String) -> Bool {
    guard masked != plain else { return false }
    let pieces = masked.split(separator: /\[[A-Za-z ]{2,24}\]/, omittingEmptySubsequences: false)
    guard pieces.count > 1, let first = pieces.first, let last = pieces.last, plain.hasPrefix(first) else {
      return false
    }
    var rest = plain.dropFirst(first.count)
    for piece in pieces.dropFirst().dropLast() where !piece.isEmpty {
      guard let found = rest.firstRange(of: piece) else { return false }
      rest = rest[found.upperBound...]
    }
    return rest.hasSuffix(last)
  }
}
