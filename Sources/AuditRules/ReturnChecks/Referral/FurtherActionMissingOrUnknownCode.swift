extension ReturnCheck {
  static let furtherActionMissingOrUnknownCode = ReturnCheck(
    "further-action-missing-or-unknown-code",
    code: "8568",
    at: \ReturnedReferral.noFurtherAction,
    says: "it is not said whether something followed from the referral",
    correct: "Give 1 where nothing followed, else 0.",
    doubts: ["CINdetails", "CINdetails ReferralNFA=2"],
    accepts: ["CINdetails ReferralNFA=0", "CINdetails ReferralNFA=true"]
  ) { referral, _, _ in
    !referral.noFurtherAction.isYes && !referral.noFurtherAction.isNo
  }
}
