import AuditRules

extension Section47Enquiry: Described {
  static let definition = "section47Enquiry"
  static let says = "One enquiry under section 47 of the Children Act 1989."
  static let blank = Section47Enquiry()
  static let setPlace: PlaceSetter<Section47Enquiry>? = { $0.place = $1 }
  static let fields: [Field<Section47Enquiry>] = [
    .identifier(
      "identifier",
      \.identifier,
      of: .section47Enquiry,
      "The name by which other parts of the extract refer to it."
    ),
    .fact("referral", \.referral, .reference(to: .referral), "The identifier of the referral it belongs to."),
    .fact(
      "strategyDiscussion",
      \.strategyDiscussion,
      .reference(to: .strategyDiscussion),
      "The identifier of the strategy discussion that decided on it."
    ),
    .fact("started", \.started, .day, "The day of the strategy discussion that decided on it (`S47ActualStartDate`)."),
    .fact("leadWorker", \.leadWorker, .reference(to: .worker), "The reference of the worker who led it."),
    .fact("completed", \.completed, .day, "The day it was completed."),
    .fact("outcome", \.outcome, .text, "Its outcome in words."),
    .fact(
      "conferenceRequired",
      \.conferenceRequired,
      .boolean,
      "Whether an initial conference is required (the opposite of `ICPCnotRequired`)."
    ),
  ]
}
