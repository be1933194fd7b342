import AuditRules

extension Supervision: Described {
  static let definition = "supervision"
  static let says = "One supervision session in which the case was discussed."
  static let blank = Supervision()
  static let setPlace: PlaceSetter<Supervision>? = { $0.place = $1 }
  static let fields: [Field<Supervision>] = [
    .fact("held", \.held, .day, "The day it was held."),
    .fact("supervisor", \.supervisor, .reference(to: .worker), "The reference of the supervisor."),
    .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker supervised."),
    .fact("reflection", \.reflection, .text, "What was thought through, beyond an update."),
    .fact("decisions", \.decisions, .list(), "The decisions on the case, in order."),
  ]
}
