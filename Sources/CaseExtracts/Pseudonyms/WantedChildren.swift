import AuditDocuments

/// Which children are taken from extracts: all of them, or those of a list of the council's identifiers.
public struct WantedChildren: Sendable {
  private let takesAll: Bool
  private let count: Int
  /// The places in the list of those who were asked for and not met with yet, by pseudonym.
  private var missing: [String: Int]

  /// Takes identifiers with commas between them; nil takes every child.
  public init(_ identifiers: String?, key: PseudonymKey) {
    takesAll = identifiers == nil
    let asked = (identifiers ?? "").split(separator: ",").map { String($0).typed }
    count = asked.count
    missing = Dictionary(asked.enumerated().map { (key.caseReference(for: $0.element), $0.offset + 1) }) { first, _ in
      first
    }
  }

  /// Whether the child of this pseudonym is taken; one that is listed is taken once.
  public mutating func take(_ reference: String) -> Bool {
    takesAll || missing.removeValue(forKey: reference) != nil
  }

  /// The children that were asked for and not met with, by their place in the list: messages name no child.
  public var problems: [Problem] {
    missing.values.sorted().map {
      Problem(
        "no child was found for identifier \($0) of \(count)",
        file: "--only",
        hint: "Look at the identifier again."
      )
    }
  }
}
