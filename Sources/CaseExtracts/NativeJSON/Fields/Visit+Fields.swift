import AuditRules

extension Visit: Described {
  static let definition = "visit"
  static let says = "One visit to the child."
  static let blank = Visit()
  static let setPlace: PlaceSetter<Visit>? = { $0.place = $1 }
  static let fields: [Field<Visit>] = [
    .fact("made", \.made, .day, "The day of the visit."),
    .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
    .fact("worker", \.worker, .reference(to: .worker), "The reference of the worker who visited."),
    .fact("childSeen", \.childSeen, .boolean, "Whether the child was seen."),
    .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was seen alone."),
    .fact(
      "notSeenAloneReason",
      \.notSeenAloneReason,
      .text,
      "Why the child was not seen alone, where that is recorded."
    ),
    .fact("childsViews", \.childsViews, .text, "What the child said or was seen to do, as the visit words it."),
    .fact("purpose", \.purpose, .text, "What the visit was for."),
  ]
}
