/// One contact with the front door, before it is decided whether it is a referral.
public struct Contact: Hashable, Sendable {
  /// The day the contact came in.
  public var received: Fact<Day>

  /// Who made the contact, as a CIN referral source or in words.
  public var source: Fact<String>

  /// What was decided.
  public var decision: Fact<String>

  /// The day it was decided.
  public var decided: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    received: Fact<Day> = .notSeen,
    source: Fact<String> = .notSeen,
    decision: Fact<String> = .notSeen,
    decided: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.received = received
    self.source = source
    self.decision = decision
    self.decided = decided
    self.place = place
  }
}

extension Contact: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Contact>(
    "contact",
    "One contact with the front door, before it is decided whether it is a referral.",
    blank: Contact(),
    place: \.place,
    rows: [
      .fact("received", \.received, .day, "The day the contact came in."),
      .fact("source", \.source, .text, "Who made the contact, as a CIN referral source or in words."),
      .fact("decision", \.decision, .text, "What was decided."),
      .fact("decided", \.decided, .day, "The day it was decided."),
    ]
  )
}
