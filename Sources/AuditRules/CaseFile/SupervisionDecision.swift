/// One decision on the case taken in supervision.
public struct SupervisionDecision: Hashable, Sendable {
  /// The decision as the supervision file words it.
  public var text: Fact<String>

  /// Why it was taken.
  public var reason: Fact<String>

  /// Who acts on it, by role or reference.
  public var owner: Fact<String>

  /// By when, as the supervision file writes it: a date or words.
  public var due: Fact<String>

  /// The day it was recorded on the child's own file; present and empty where it is not there.
  public var recordedOnFile: Fact<Day>

  /// The day of the supervision that went back to it; present and empty where none did.
  public var reviewed: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    text: Fact<String> = .notSeen,
    reason: Fact<String> = .notSeen,
    owner: Fact<String> = .notSeen,
    due: Fact<String> = .notSeen,
    recordedOnFile: Fact<Day> = .notSeen,
    reviewed: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.text = text
    self.reason = reason
    self.owner = owner
    self.due = due
    self.recordedOnFile = recordedOnFile
    self.reviewed = reviewed
    self.place = place
  }
}

extension SupervisionDecision: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<SupervisionDecision>(
    "supervisionDecision",
    "One decision on the case taken in supervision.",
    blank: SupervisionDecision(),
    place: \.place,
    rows: [
      .fact("text", \.text, .text, "The decision as the supervision file words it."),
      .fact("reason", \.reason, .text, "Why it was taken."),
      .fact("owner", \.owner, .text, "Who acts on it, by role or reference."),
      .fact("due", \.due, .text, "By when, as the supervision file writes it: a date or words."),
      .fact(
        "recordedOnFile",
        \.recordedOnFile,
        .day,
        "The day it was recorded on the child's own file; present and empty where it is not there."
      ),
      .fact(
        "reviewed",
        \.reviewed,
        .day,
        "The day of the supervision that went back to it; present and empty where none did."
      ),
    ]
  )
}
