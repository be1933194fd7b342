/// One step towards an outcome of a plan.
public struct PlanAction: Hashable, Sendable {
  /// The action as the plan words it.
  public var text: Fact<String>

  /// Who does it, by role or reference.
  public var owner: Fact<String>

  /// By when, as the plan writes it: a date or words.
  public var due: Fact<String>

  /// Where it stands.
  public var status: Fact<String>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    text: Fact<String> = .notSeen,
    owner: Fact<String> = .notSeen,
    due: Fact<String> = .notSeen,
    status: Fact<String> = .notSeen,
    place: Place = .unknown
  ) {
    self.text = text
    self.owner = owner
    self.due = due
    self.status = status
    self.place = place
  }
}

extension PlanAction: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<PlanAction>(
    "planAction",
    "One step towards an outcome of a plan.",
    blank: PlanAction(),
    place: \.place,
    rows: [
      .fact("text", \.text, .text, "The action as the plan words it."),
      .fact("owner", \.owner, .text, "Who does it, by role or reference."),
      .fact("due", \.due, .text, "By when, as the plan writes it: a date or words."),
      .fact("status", \.status, .text, "Where it stands."),
    ]
  )
}
