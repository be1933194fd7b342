/// One agency's or family member's agreement to a plan.
public struct SignUp: Hashable, Sendable {
  /// The agency, or the family.
  public var agency: Fact<Agency>

  /// Whether it agreed.
  public var agreed: Fact<Bool>

  /// The day it agreed.
  public var on: Fact<Day>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    agency: Fact<Agency> = .notSeen,
    agreed: Fact<Bool> = .notSeen,
    on: Fact<Day> = .notSeen,
    place: Place = .unknown
  ) {
    self.agency = agency
    self.agreed = agreed
    self.on = on
    self.place = place
  }
}

extension SignUp: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<SignUp>(
    "signUp",
    "One agency's or family member's agreement to a plan.",
    blank: SignUp(),
    place: \.place,
    rows: [
      .fact("agency", \.agency, .choice(), "The agency, or the family."),
      .fact("agreed", \.agreed, .boolean, "Whether it agreed."),
      .fact("on", \.on, .day, "The day it agreed."),
    ]
  )
}
