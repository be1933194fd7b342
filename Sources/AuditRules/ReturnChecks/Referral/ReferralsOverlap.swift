extension ReturnCheck {
  static let referralsOverlap = ReturnCheck(
    "referrals-overlap",
    code: "8820",
    at: \ReturnedReferral.received,
    says: "the referral was received while an earlier one was open",
    correct: "Correct the dates, or close the earlier referral.",
    doubts: [
      "CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-06-02 CINdetails CINreferralDate=2025-06-01 CINclosureDate=2025-07-01",
      "CINdetails CINreferralDate=2025-05-01 ReferralNFA=0 CINdetails CINreferralDate=2025-06-01 CINclosureDate=2025-07-01",
    ],
    accepts: [
      "CINdetails CINreferralDate=2025-05-01 CINclosureDate=2025-06-01 CINdetails CINreferralDate=2025-06-01 CINclosureDate=2025-07-01",
      "CINdetails CINreferralDate=2025-05-01 ReferralNFA=1 CINdetails CINreferralDate=2025-06-01",
    ]
  ) { referral, child, year in
    child.referrals.count > 1 && referral.isWithinAnother(of: child.referrals, year)
  }
}
