extension ReturnCheck {
  static let primaryNeedMissing = ReturnCheck(
    "primary-need-missing",
    code: "8610",
    at: \ReturnedReferral.primaryNeed,
    says: "something followed from the referral, and the primary need is missing",
    correct: "Give the primary need.",
    doubts: ["CINdetails ReferralNFA=0"],
    accepts: ["CINdetails ReferralNFA=0 PrimaryNeedCode=N1", "CINdetails ReferralNFA=1"]
  ) { referral, _, _ in
    referral.noFurtherAction.isNo && referral.primaryNeed.isEmpty
  }
}
