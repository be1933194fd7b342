/// One case note.
public struct CaseNote: Hashable, Sendable {
  /// The type of note, for example `telephone call`.
  public var kind: Fact<String>

  /// The day of what it tells.
  public var happened: Fact<Day>

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
    recorded: Fact<Day> = .notSeen,
    authorRole: Fact<String> = .notSeen,
    text: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.kind = kind
    self.happened = happened
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
      .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
      .fact("authorRole", \.authorRole, .text, "The role of its author."),
      .fact("text", \.text, .text, "The note."),
    ]
  )
}
