extension ReturnCheck {
  static let noActionWithPlan = ReturnCheck(
    "no-action-with-plan",
    code: "4000",
    at: \ReturnedReferral.noFurtherAction,
    says: "nothing is said to have followed from the referral, and it has a plan for a child in need",
    correct: "Say that something followed, or move the plan to the right referral.",
    doubts: ["CINdetails ReferralNFA=1 CINPlanDates"],
    accepts: ["CINdetails ReferralNFA=0 CINPlanDates", "CINdetails ReferralNFA=1"]
  ) { referral, child, _ in
    referral.noFurtherAction.isYes && child.plans.contains { $0.referral == referral.position }
  }
}
