import AuditRules

extension ChronologyEntry: Described {
  static let definition = "chronologyEntry"
  static let says = "One entry of the chronology."
  static let blank = ChronologyEntry()
  static let setPlace: PlaceSetter<ChronologyEntry>? = { $0.place = $1 }
  static let fields: [Field<ChronologyEntry>] = [
    .fact("happened", \.happened, .day, "The day of the event."),
    .fact("event", \.event, .text, "What happened."),
    .fact("significance", \.significance, .text, "What it meant for the child, or what was done."),
  ]
}
