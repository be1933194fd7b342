/// One entry of the chronology.
public struct ChronologyEntry: Hashable, Sendable {
  /// The day of the event.
  public var happened: Fact<Day>

  /// What happened.
  public var event: Fact<String>

  /// What it meant for the child, or what was done.
  public var significance: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    happened: Fact<Day> = .notSeen,
    event: Fact<String> = .notSeen,
    significance: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.happened = happened
    self.event = event
    self.significance = significance
    self.place = place
  }
}

extension ChronologyEntry: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<ChronologyEntry>(
    "chronologyEntry",
    "One entry of the chronology.",
    blank: ChronologyEntry(),
    place: \.place,
    rows: [
      .fact("happened", \.happened, .day, "The day of the event."),
      .fact("event", \.event, .text, "What happened."),
      .fact("significance", \.significance, .text, "What it meant for the child, or what was done."),
    ]
  )
}
