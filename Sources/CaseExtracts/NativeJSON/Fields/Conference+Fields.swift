import AuditRules

extension Conference: Described {
  static let definition = "conference"
  static let says = "One child protection conference."
  static let blank = Conference()
  static let setPlace: PlaceSetter<Conference>? = { $0.place = $1 }
  static let fields: [Field<Conference>] = [
    .identifier(
      "identifier",
      \.identifier,
      of: .conference,
      "The name by which other parts of the extract refer to it."
    ),
    .fact("kind", \.kind, .choice(), "Initial or review."),
    .fact(
      "section47Enquiry",
      \.section47Enquiry,
      .reference(to: .section47Enquiry),
      "The identifier of the enquiry that led to it."
    ),
    .fact("held", \.held, .day, "The day it was held (`DateOfInitialCPC`)."),
    .fact(
      "worker",
      \.worker,
      .reference(to: .worker),
      "The reference of the social worker who brought the case to it."
    ),
    .fact("attended", \.attended, .list(), "Who took part, by agency."),
    .fact("childsViews", \.childsViews, .text, "The child's views as the conference heard them."),
    .fact("decision", \.decision, .text, "The decision and its reasons."),
  ]
}
