import AuditRules

extension Rule {
  /// Whether a census carries what the rule decides by; of any other rule nothing can be seen in one, so none is run.
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

  /// Those that some census answers for some child; the others could say no more than that there was nothing to be judged.
  ///
  /// A new rule is not among them until somebody has looked at what a census has: an empty list that stands for what was
  /// never asked for must not become something that was not done.
  private static let fedByCensus: Set = [
    "assessment-in-time-from-referral", "assessment-in-time-from-start", "closure-held-for-a-year",
    "identity-consistent", "identity-recorded", "initial-conference-in-time", "reviews-in-time",
  ]
}
