extension ReturnCheck {
  static let referralLongBeforeBirth = ReturnCheck(
    "referral-long-before-birth",
    code: "8606",
    at: \ReturnedReferral.received,
    says: "the referral is more than 40 weeks before the child was born or is expected",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonBirthDate=2026-02-06 CINdetails CINreferralDate=2025-05-01"],
    accepts: ["Child PersonBirthDate=2026-02-05 CINdetails CINreferralDate=2025-05-01"]
  ) { referral, child, _ in
    [child.born, child.expected].contains { birth in
      guard let day = birth.day else { return false }
      return referral.received.isBefore(day.adding(days: -280))
    }
  }
}
