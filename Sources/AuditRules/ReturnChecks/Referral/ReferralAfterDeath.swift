extension ReturnCheck {
  static let referralAfterDeath = ReturnCheck(
    "referral-after-death",
    code: "8555Q",
    .query,
    at: \ReturnedReferral.received,
    says: "the child was referred after the date of death",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonDeathDate=2025-05-01 CINdetails CINreferralDate=2025-05-02"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails CINreferralDate=2025-05-01"]
  ) { referral, child, _ in
    child.died.isBefore(referral.received)
  }
}
