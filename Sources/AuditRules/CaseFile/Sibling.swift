/// A brother or sister, or another child of the household, by pseudonym and never by name.
public struct Sibling: Hashable, Sendable {
  /// The pseudonym of that child's case, or of the child where there is none.
  public var reference: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    reference: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.reference = reference
    self.place = place
  }
}

extension Sibling: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Sibling>(
    "sibling",
    "A brother or sister, or another child of the household, by pseudonym and never by name.",
    blank: Sibling(),
    place: \.place,
    rows: [
      .fact(
        "reference",
        \.reference,
        .reference(to: .caseFile),
        "The pseudonym of that child's case, or of the child where there is none."
      )
    ]
  )
}
