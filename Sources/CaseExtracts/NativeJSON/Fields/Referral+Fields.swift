import AuditRules

extension Referral: Described {
  static let definition = "referral"
  static let says = "One referral; the start of an episode of need (CIN census: `CINdetails`)."
  static let blank = Referral()
  static let setPlace: PlaceSetter<Referral>? = { $0.place = $1 }
  static let fields: [Field<Referral>] = [
    .identifier("identifier", \.identifier, of: .referral, "The name by which other parts of the extract refer to it."),
    .fact("received", \.received, .day, "The day of the referral (`CINreferralDate`)."),
    .fact("source", \.source, .text, "The source code of the CIN census or words."),
    .fact("primaryNeed", \.primaryNeed, .text, "The primary need code of the CIN census."),
    .fact(
      "noFurtherAction",
      \.noFurtherAction,
      .boolean,
      "Whether the referral ended with no further action (`ReferralNFA`)."
    ),
    .fact("decision", \.decision, .text, "What was decided and why, in words."),
    .fact("decidedBy", \.decidedBy, .reference(to: .worker), "The worker who decided."),
    .fact("decided", \.decided, .day, "The day it was decided."),
    .fact(
      "closed",
      \.closed,
      .day,
      "The day the episode closed (`CINclosureDate`); present and empty while it is open."
    ),
  ]
}
