import AuditRules

extension Review: Described {
  static let definition = "review"
  static let says = "One review of a plan."
  static let blank = Review()
  static let setPlace: PlaceSetter<Review>? = { $0.place = $1 }
  static let fields: [Field<Review>] = [
    .fact("plan", \.plan, .reference(to: .plan), "The identifier of the plan it reviews."),
    .fact("held", \.held, .day, "The day it was held (`CPPreviewDate`)."),
    .fact("attended", \.attended, .list(), "Who took part, by agency."),
    .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was spoken to alone for it."),
    .fact("childsViews", \.childsViews, .text, "The child's views as the review heard them."),
    .fact("decision", \.decision, .text, "The decision and its reasons."),
  ]
}
