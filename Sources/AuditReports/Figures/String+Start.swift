extension String {
  /// The text with a capital first letter.
  var uppercasedAtStart: String {
    guard let first else { return self }
    return first.uppercased() + dropFirst()
  }
}
