/// How small numbers are protected before anything is drawn.
public enum DisclosurePolicy: String, CaseIterable, Hashable, Sendable {
  /// No protection: for the authority's own eyes, and every page says so.
  case none

  /// What a page says of the protection.
  public var inWords: String {
    switch self {
    case .none: "Small numbers are not protected. For the authority's own eyes; do not publish."
    }
  }
}
