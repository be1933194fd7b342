import AuditRules

extension PlanAction: Described {
  static let definition = "planAction"
  static let says = "One step towards an outcome of a plan."
  static let blank = PlanAction()
  static let setPlace: PlaceSetter<PlanAction>? = { $0.place = $1 }
  static let fields: [Field<PlanAction>] = [
    .fact("text", \.text, .text, "The action as the plan words it."),
    .fact("owner", \.owner, .text, "Who does it, by role or reference."),
    .fact("due", \.due, .text, "By when, as the plan writes it: a date or words."),
    .fact("status", \.status, .text, "Where it stands."),
  ]
}
