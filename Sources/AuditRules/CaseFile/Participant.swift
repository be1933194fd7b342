/// One person who took part in a meeting, by agency and role.
public struct Participant: Hashable, Sendable {
  /// The agency, or the family.
  public var agency: Fact<Agency>

  /// The role in words, for example `health visitor`.
  public var role: Fact<String>

  /// What the person brought: information shared, report, views.
  public var contribution: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    agency: Fact<Agency> = .notSeen,
    role: Fact<String> = .notSeen,
    contribution: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.agency = agency
    self.role = role
    self.contribution = contribution
    self.place = place
  }
}

extension Participant: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<Participant>(
    "participant",
    "One person who took part in a meeting, by agency and role.",
    blank: Participant(),
    place: \.place,
    rows: [
      .fact("agency", \.agency, .choice(), "The agency, or the family."),
      .fact("role", \.role, .text, "The role in words, for example `health visitor`."),
      .fact("contribution", \.contribution, .text, "What the person brought: information shared, report, views."),
    ]
  )
}
