extension String {
  /// Whether there is nothing in it but white space.
  var isBlank: Bool {
    // The first byte of nearly every text decides: looking at a whole character takes far longer.
    if let first = utf8.first, first > 0x20, first < 0x7F { return false }
    return allSatisfy(\.isWhitespace)
  }
}
