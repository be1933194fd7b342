import AuditRules

extension PlanOutcome: Described {
  static let definition = "planOutcome"
  static let says = "One outcome of a plan: what is to be different for the child."
  static let blank = PlanOutcome()
  static let setPlace: PlaceSetter<PlanOutcome>? = { $0.place = $1 }
  static let fields: [Field<PlanOutcome>] = [
    .fact("text", \.text, .text, "The outcome as the plan words it."),
    .fact("measure", \.measure, .text, "What will be seen when it is achieved, and who will see it."),
    .fact("need", \.need, .text, "The assessed need or risk that it answers."),
    .fact("status", \.status, .text, "Where it stands."),
    .fact("actions", \.actions, .list(), "The steps towards it."),
  ]
}
