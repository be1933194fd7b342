import AuditDocuments

/// Which children are taken from extracts: all of them, or those of a list of the council's identifiers.
public struct WantedChildren: Sendable {
  private let takesAll: Bool
  /// The identifiers that were asked for and not met with yet, by pseudonym.
  private var missing: [String: String]

  /// Takes identifiers with commas between them; nil takes every child.
  public init(_ identifiers: String?, key: PseudonymKey) {
    takesAll = identifiers == nil
    let asked = (identifiers ?? "").split(separator: ",").map { String($0).typed }
    missing = Dictionary(asked.map { (key.caseReference(for: $0), $0) }) { first, _ in first }
  }

  /// Whether the child of this pseudonym is taken; one that is listed is taken once.
  public mutating func take(_ reference: String) -> Bool {
    takesAll || missing.removeValue(forKey: reference) != nil
  }

  /// The children that were asked for and not met with.
  public var problems: [Problem] {
    missing.values.sorted().map {
      Problem("no child \(Problem.quote($0)) was found", file: "--only", hint: "Look at the identifier again.")
    }
  }
}
