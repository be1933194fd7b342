/// One plan or assessment that a looked after child or a care leaver is to have, each time it was made or renewed.
public struct CareDocument: Hashable, Sendable {
  /// What it is.
  public var kind: Fact<CareDocumentKind>

  /// The day on which it was made or renewed.
  public var made: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    kind: Fact<CareDocumentKind> = .notSeen,
    made: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.kind = kind
    self.made = made
    self.place = place
  }
}

extension CareDocument: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<CareDocument>(
    "careDocument",
    "One plan or assessment that a looked after child or a care leaver is to have, each time it was made or renewed.",
    blank: CareDocument(),
    place: \.place,
    rows: [
      .fact("kind", \.kind, .choice(), "What it is."),
      .fact("made", \.made, .day, "The day on which it was made or renewed."),
    ]
  )
}
