extension ReturnCheck {
  static let referralSourceMissingOrUnknownCode = ReturnCheck(
    "referral-source-missing-or-unknown-code",
    code: "8866",
    at: \ReturnedReferral.source,
    says: "the source of the referral is missing, or is not a code of the census",
    correct: "Give a code of the census; 10 where it is not known.",
    doubts: ["CINdetails CINreferralDate=2025-05-01", "CINdetails CINreferralDate=2025-05-01 ReferralSource=2C"],
    accepts: ["CINdetails CINreferralDate=2025-05-01 ReferralSource=10", "CINdetails CINreferralDate=2013-03-31"]
  ) { referral, _, _ in
    !referral.source.isAmong(CodeList.referralSources) && referral.received.hasDay
      && !referral.received.isBefore("2013-04-01")
  }
}
