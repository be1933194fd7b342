/// One case note.
public struct CaseNote: Hashable, Sendable {
  /// The type of note, for example `telephone call`.
  public var kind: Fact<String>

  /// The day of what it tells.
  public var happened: Fact<Day>

  /// The time of day of what it tells, for example `14:30`.
  public var time: Fact<String>

  /// The day it was entered on the case system.
  public var recorded: Fact<Day>

  /// The role of its author.
  public var authorRole: Fact<String>

  /// The note.
  public var text: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    kind: Fact<String> = .notSeen,
    happened: Fact<Day> = .notSeen,
    time: Fact<String> = .notSeen,
    recorded: Fact<Day> = .notSeen,
    authorRole: Fact<String> = .notSeen,
    text: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.kind = kind
    self.happened = happened
    self.time = time
    self.recorded = recorded
    self.authorRole = authorRole
    self.text = text
    self.place = place
  }
}

extension CaseNote: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<CaseNote>(
    "caseNote",
    "One case note.",
    blank: CaseNote(),
    place: \.place,
    rows: [
      .fact("kind", \.kind, .text, "The type of note, for example `telephone call`."),
      .fact("happened", \.happened, .day, "The day of what it tells."),
      .fact("time", \.time, .text, "The time of day of what it tells, for example `14:30`."),
      .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
      .fact("authorRole", \.authorRole, .text, "The role of its author."),
      .fact("text", \.text, .text, "The note."),
    ]
  )
}
