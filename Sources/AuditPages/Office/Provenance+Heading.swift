extension Provenance {
  /// What stands over it in a document.
  static let heading = "Where these figures come from"
}
