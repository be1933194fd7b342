/// One outcome of a plan: what is to be different for the child.
public struct PlanOutcome: Hashable, Sendable {
  /// The outcome as the plan words it.
  public var text: Fact<String>

  /// What will be seen when it is achieved, and who will see it.
  public var measure: Fact<String>

  /// The assessed need or risk that it answers.
  public var need: Fact<String>

  /// Where it stands.
  public var status: Fact<String>

  /// The steps towards it.
  public var actions: Fact<[PlanAction]>

  /// Where the extract holds it.
  public var place: Place

  /// Makes one from its facts; what is left out was not in the extract.
  public init(
    text: Fact<String> = .notSeen,
    measure: Fact<String> = .notSeen,
    need: Fact<String> = .notSeen,
    status: Fact<String> = .notSeen,
    actions: Fact<[PlanAction]> = .notSeen,
    place: Place = .unknown
  ) {
    self.text = text
    self.measure = measure
    self.need = need
    self.status = status
    self.actions = actions
    self.place = place
  }
}

extension PlanOutcome: Described {
  /// Its keys in an extract.
  public static let shape = PartShape<PlanOutcome>(
    "planOutcome",
    "One outcome of a plan: what is to be different for the child.",
    blank: PlanOutcome(),
    place: \.place,
    rows: [
      .fact("text", \.text, .text, "The outcome as the plan words it."),
      .fact("measure", \.measure, .text, "What will be seen when it is achieved, and who will see it."),
      .fact("need", \.need, .text, "The assessed need or risk that it answers."),
      .fact("status", \.status, .text, "Where it stands."),
      .fact("actions", \.actions, .parts(), "The steps towards it."),
    ]
  )
}
