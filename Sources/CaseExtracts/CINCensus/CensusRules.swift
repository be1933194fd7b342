import AuditRules

extension Rule {
  /// Whether a census carries what the rule judges by; of any other rule nothing can be seen in one, so none is run.
  public var isFedByCensus: Bool { Self.fedByCensus.contains(identifier) }

  /// The facts that a census holds, as rules name what they need.
  public static let heldByCensus: Set<String> = [
    "extracted", "child.ageBand", "child.sex", "child.ethnicity", "child.disabilities", "referrals.received",
    "referrals.source", "referrals.primaryNeed", "referrals.noFurtherAction", "referrals.closed",
    "assessments.referral", "assessments.kind", "assessments.started", "assessments.authorised",
    "section47Enquiries.started", "section47Enquiries.conferenceRequired", "conferences.section47Enquiry",
    "conferences.kind", "conferences.held", "plans.kind", "plans.started", "plans.ended", "reviews.plan",
    "reviews.held",
  ]

  /// A new rule is not among them until somebody has looked at what a census has: an empty list that stands for what was
  /// never asked for must not become something that was not done.
  private static let fedByCensus: Set = [
    "assessment-in-time-from-referral", "assessment-in-time-from-start", "assessment-recorded-promptly",
    "case-handed-over-without-gap", "child-seen-alone", "child-seen-alone-on-visits", "childs-views-evidenced",
    "closure-held-for-a-year", "contingency-names-step", "contingency-names-time", "core-groups-at-interval",
    "first-core-group-in-time", "identity-consistent", "identity-recorded", "initial-conference-in-time",
    "manager-countersigned-assessment", "manager-signed-assessment", "one-worker-to-conference", "plan-has-contingency",
    "plan-outcomes-smart", "qualified-worker-signed-assessment", "reviews-in-time", "strategy-discussion-attended",
    "strategy-discussion-complete", "strategy-discussion-held-when-needed", "strategy-discussion-led-by-manager",
    "supervision-decisions-actionable", "supervision-decisions-filed-promptly", "supervision-decisions-on-file",
    "visits-at-interval",
  ]
}
