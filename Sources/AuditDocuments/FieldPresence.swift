/// Whether a key is there: left out, there with nothing in it, or there with something.
public enum FieldPresence: Sendable, Equatable {
  /// The key is not in the document.
  case absent
  /// The key is there and holds nothing: null, blank text, an empty list or mapping.
  case empty(SourcePlace)
  /// The key is there with something in it.
  case present(Node)
}
