import AuditRules

extension SupervisionDecision: Described {
  static let definition = "supervisionDecision"
  static let says = "One decision on the case taken in supervision."
  static let blank = SupervisionDecision()
  static let setPlace: PlaceSetter<SupervisionDecision>? = { $0.place = $1 }
  static let fields: [Field<SupervisionDecision>] = [
    .fact("text", \.text, .text, "The decision as the supervision file words it."),
    .fact("reason", \.reason, .text, "Why it was taken."),
    .fact("owner", \.owner, .text, "Who acts on it, by role or reference."),
    .fact("due", \.due, .text, "By when, as the supervision file writes it: a date or words."),
    .fact(
      "recordedOnFile",
      \.recordedOnFile,
      .day,
      "The day it was recorded on the child's own file; present and empty where it is not there."
    ),
  ]
}
