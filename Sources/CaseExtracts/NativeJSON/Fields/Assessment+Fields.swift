import AuditRules

extension Assessment: Described {
  static let definition = "assessment"
  static let says = "One assessment of a child's needs."
  static let blank = Assessment()
  static let setPlace: PlaceSetter<Assessment>? = { $0.place = $1 }
  static let fields: [Field<Assessment>] = [
    .identifier(
      "identifier",
      \.identifier,
      of: .assessment,
      "The name by which other parts of the extract refer to it."
    ),
    .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it answers."),
    .fact("kind", \.kind, .choice(), "Initial, core or single assessment."),
    .fact("started", \.started, .day, "The day it started (`AssessmentActualStartDate`)."),
    .fact(
      "authorised",
      \.authorised,
      .day,
      "The day a manager authorised it (`AssessmentAuthorisationDate`); present and empty while it is open."
    ),
    .fact("recorded", \.recorded, .day, "The day it was entered on the case system."),
    .fact("author", \.author, .reference(to: .worker), "The worker who wrote it."),
    .fact("signatures", \.signatures, .list(), "The signatures in the order in which the file holds them."),
    .fact("childSeen", \.childSeen, .day, "The day the child was first seen for it."),
    .fact("childSeenAlone", \.childSeenAlone, .boolean, "Whether the child was seen alone."),
    .fact(
      "notSeenAloneReason",
      \.notSeenAloneReason,
      .text,
      "Why the child was not seen alone, where that is recorded."
    ),
    .fact("childsViews", \.childsViews, .text, "The child's wishes and feelings, as the assessment words them."),
    .fact("parentsViews", \.parentsViews, .text, "The views of parents and carers, as the assessment words them."),
    .fact("riskFactors", \.riskFactors, .texts, "The risks named."),
    .fact("protectiveFactors", \.protectiveFactors, .texts, "The protective factors named."),
    .fact("analysis", \.analysis, .text, "The analysis and conclusion."),
    .fact("reasonOverLimit", \.reasonOverLimit, .text, "Why it took longer than the limit, where that is recorded."),
  ]
}
