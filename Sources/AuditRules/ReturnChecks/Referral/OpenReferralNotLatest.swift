extension ReturnCheck {
  static let openReferralNotLatest = ReturnCheck(
    "open-referral-not-latest",
    code: "8816",
    at: \ReturnedReferral.received,
    says: "the referral is open and not the child's latest",
    correct: "Close it, or correct the dates.",
    doubts: [
      "CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINdetails CINreferralDate=2025-06-01 CINclosureDate=2025-07-01"
    ],
    accepts: [
      "CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-05-20 CINdetails CINreferralDate=2025-06-01 ReferralNFA=0"
    ]
  ) { referral, child, _ in
    child.referrals.count > 1 && referral.isOpenAndActive && !referral.isLatest(of: child.referrals)
  }
}
