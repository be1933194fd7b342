import AuditRules

extension CoreGroup: Described {
  static let definition = "coreGroup"
  static let says = "One core group meeting."
  static let blank = CoreGroup()
  static let setPlace: PlaceSetter<CoreGroup>? = { $0.place = $1 }
  static let fields: [Field<CoreGroup>] = [
    .fact("plan", \.plan, .reference(to: .plan), "The identifier of the plan it works on."),
    .fact("held", \.held, .day, "The day it was held."),
    .fact("attended", \.attended, .list(), "Who took part, by agency."),
    .fact("progress", \.progress, .text, "Progress on each action of the plan, as the minutes word it."),
    .fact("views", \.views, .text, "The views of the child, parents and carers in the minutes."),
  ]
}
