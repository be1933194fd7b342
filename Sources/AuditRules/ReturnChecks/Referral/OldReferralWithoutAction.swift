extension ReturnCheck {
  static let oldReferralWithoutAction = ReturnCheck(
    "old-referral-without-action",
    code: "8569Q",
    .query,
    at: \ReturnedReferral.received,
    says:
      "nothing followed from the referral, and it was received more than a working day before the year of the return",
    correct: "Leave the referral out, correct its date, or say what followed.",
    doubts: ["CINdetails CINreferralDate=2025-03-30 ReferralNFA=1"],
    accepts: [
      "CINdetails CINreferralDate=2025-03-31 ReferralNFA=1",
      "CINdetails CINreferralDate=2025-03-30 ReferralNFA=0",
    ]
  ) { referral, _, year in
    referral.noFurtherAction.isYes && referral.received.isBefore(year.firstLessOneWorkingDay)
  }
}
