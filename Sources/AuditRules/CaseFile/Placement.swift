/// One placement of a looked after child.
public struct Placement: Hashable, Sendable {
  /// The first day of the placement.
  public var started: Fact<Day>

  /// The last day of the placement; present and empty while it lasts.
  public var ended: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    started: Fact<Day> = .notSeen,
    ended: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.started = started
    self.ended = ended
    self.place = place
  }
}

extension Placement: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Placement>(
    "placement",
    "One placement of a looked after child.",
    blank: Placement(),
    place: \.place,
    rows: [
      .fact("started", \.started, .day, "The first day of the placement."),
      .fact("ended", \.ended, .day, "The last day of the placement; present and empty while it lasts."),
    ]
  )
}
