extension ReturnCheck {
  static let severalOpenReferrals = ReturnCheck(
    "several-open-referrals",
    code: "8815",
    at: \ReturnedReferral.closed,
    says: "the child has more than one open referral from which something followed",
    correct: "Close those that are over.",
    doubts: ["CINdetails ReferralNFA=0 CINdetails ReferralNFA=0"],
    accepts: [
      "CINdetails ReferralNFA=0 CINdetails ReferralNFA=1",
      "CINdetails ReferralNFA=0 CINdetails ReferralNFA=0 CINclosureDate=2025-05-01",
    ]
  ) { referral, child, _ in
    child.referrals.count > 1 && referral.isOpenAndActive && child.referrals.count(where: \.isOpenAndActive) > 1
  }
}
