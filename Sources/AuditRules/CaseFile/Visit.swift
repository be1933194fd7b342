/// One visit to the child.
public struct Visit: Hashable, Sendable {
  /// The day of the visit.
  public var made: Fact<Day>

  /// The day it was entered on the case system.
  public var recorded: Fact<Day>

  /// The reference of the worker who visited.
  public var worker: Fact<String>

  /// Whether the child was seen.
  public var childSeen: Fact<Bool>

  /// Whether the child was seen alone.
  public var childSeenAlone: Fact<Bool>

  /// Why the child was not seen alone, where that is recorded.
  public var notSeenAloneReason: Fact<String>

  /// What the child said or was seen to do, as the visit words it.
  public var childsViews: Fact<String>

  /// What the visit was for.
  public var purpose: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    made: Fact<Day> = .notSeen,
    recorded: Fact<Day> = .notSeen,
    worker: Fact<String> = .notSeen,
    childSeen: Fact<Bool> = .notSeen,
    childSeenAlone: Fact<Bool> = .notSeen,
    notSeenAloneReason: Fact<String> = .notSeen,
    childsViews: Fact<String> = .notSeen,
    purpose: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.made = made
    self.recorded = recorded
    self.worker = worker
    self.childSeen = childSeen
    self.childSeenAlone = childSeenAlone
    self.notSeenAloneReason = notSeenAloneReason
    self.childsViews = childsViews
    self.purpose = purpose
    self.place = place
  }
}

extension Visit: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Visit>(
    "visit",
    "One visit to the child.",
    blank: Visit(),
    place: \.place,
    rows: [
      .fact("made", \.made, .day, "The day of the visit."),
      .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
      .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker who visited."),
      .fact("childSeen", \.childSeen, .boolean, "Whether the child was seen."),
      .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was seen alone."),
      .fact(
        "notSeenAloneReason",
        \.notSeenAloneReason,
        .text,
        "Why the child was not seen alone, where that is recorded."
      ),
      .fact(
        "childsViews",
        \.childsViews,
        .text,
        label: "child's views",
        "What the child said or was seen to do, as the visit words it."
      ),
      .fact("purpose", \.purpose, .text, "What the visit was for."),
    ]
  )
}
