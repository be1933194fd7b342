extension ReturnCheck {
  static let noActionWithProtectionPlan = ReturnCheck(
    "no-action-with-protection-plan",
    code: "8832",
    at: \ReturnedReferral.noFurtherAction,
    says: "nothing is said to have followed from the referral, and it has a child protection plan",
    correct: "Say that something followed, or move the plan to the right referral.",
    doubts: ["CINdetails ReferralNFA=1 ChildProtectionPlans"],
    accepts: ["CINdetails ReferralNFA=0 ChildProtectionPlans", "CINdetails ReferralNFA=1"]
  ) { referral, child, _ in
    referral.noFurtherAction.isYes && child.protectionPlans.contains { $0.referral == referral.position }
  }
}
