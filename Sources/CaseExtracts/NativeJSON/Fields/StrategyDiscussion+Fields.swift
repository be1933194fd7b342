import AuditRules

extension StrategyDiscussion: Described {
  static let definition = "strategyDiscussion"
  static let says = "One strategy discussion."
  static let blank = StrategyDiscussion()
  static let setPlace: PlaceSetter<StrategyDiscussion>? = { $0.place = $1 }
  static let fields: [Field<StrategyDiscussion>] = [
    .identifier(
      "identifier",
      \.identifier,
      of: .strategyDiscussion,
      "The name by which other parts of the extract refer to it."
    ),
    .fact("held", \.held, .day, "The day it was held."),
    .fact("form", \.form, .text, "Meeting, call or telephone, in words."),
    .fact("chair", \.chair, .reference(to: .worker), "The reference of the worker in the chair."),
    .fact("chairRole", \.chairRole, .choice(), "The role of the chair."),
    .fact("participants", \.participants, .list(), "Who took part, by agency."),
    .fact("informationShared", \.informationShared, .text, "What each agency shared."),
    .fact("consent", \.consent, .text, "What is recorded on consent, or on why it was dispensed with."),
    .fact("siblings", \.siblings, .text, "What was considered for brothers and sisters."),
    .fact("medical", \.medical, .text, "What was decided on a medical assessment."),
    .fact("decision", \.decision, .text, "The decision and its reasons."),
    .fact("recorded", \.recorded, .day, "The day its outcome was entered on the child's file."),
    .fact("circulated", \.circulated, .day, "The day its outcome was sent to those who took part."),
  ]
}
