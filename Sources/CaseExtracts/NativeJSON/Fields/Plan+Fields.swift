import AuditRules

extension Plan: Described {
  static let definition = "plan"
  static let says = "One plan for the child."
  static let blank = Plan()
  static let setPlace: PlaceSetter<Plan>? = { $0.place = $1 }
  static let fields: [Field<Plan>] = [
    .identifier("identifier", \.identifier, of: .plan, "The name by which other parts of the extract refer to it."),
    .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it belongs to."),
    .fact("kind", \.kind, .choice(), "Child in need, child protection, looked after or pathway plan."),
    .fact(
      "started",
      \.started,
      .day,
      "The day it started; for a child protection plan the day of the initial conference (`CPPstartDate`)."
    ),
    .fact("ended", \.ended, .day, "The day it ended (`CPPendDate`); present and empty while it runs."),
    .fact("outcomes", \.outcomes, .list(), "What is to be different for the child, each with its actions."),
    .fact("contingency", \.contingency, .text, "What happens, and by when, if change does not come."),
    .fact("signUp", \.signUp, .list(), "Who agreed to the plan, by agency and family."),
  ]
}
