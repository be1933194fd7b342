extension ReturnCheck {
  static let referralDateMissingOrAfterYear = ReturnCheck(
    "referral-date-missing-or-after-year",
    code: "8600",
    at: \ReturnedReferral.received,
    says: "the date of the referral is missing or after the reference date",
    correct: "Give the date on which the referral was received.",
    doubts: ["CINdetails", "CINdetails CINreferralDate=2026-04-01"],
    accepts: ["CINdetails CINreferralDate=2026-03-31"]
  ) { referral, _, year in
    !referral.received.hasDay || referral.received.isAfter(year.last)
  }
}
