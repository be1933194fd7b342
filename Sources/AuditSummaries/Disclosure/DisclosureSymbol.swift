/// What stands in a table where a number does not, as the Department for Education writes it.
public enum DisclosureSymbol: String, CaseIterable, Hashable, Sendable {
  /// A number that is hidden to protect a person.
  case hidden = "c"

  /// A number that cannot be: the question does not apply.
  case notApplicable = "z"

  /// A number that rounds to zero but is not zero.
  case roundsToZero = "k"

  /// What the symbol means, to stand after it.
  public var inWords: String {
    switch self {
    case .hidden: "hidden, because it or another number that could be worked out from it is small"
    case .notApplicable: "not applicable"
    case .roundsToZero: "rounds to zero but is not zero"
    }
  }

  /// All symbols with their meanings, as one sentence for the foot of a page.
  public static var allInWords: String {
    allCases.map { "\($0.rawValue): \($0.inWords)" }.joined(separator: "; ") + "."
  }
}
