extension ReturnCheck {
  static let primaryNeedUnknownCode = ReturnCheck(
    "primary-need-unknown-code",
    code: "8650",
    at: \ReturnedReferral.primaryNeed,
    says: "the primary need is not a code of the census",
    correct: "Give a code from N0 to N9.",
    doubts: ["CINdetails PrimaryNeedCode=N10"],
    accepts: ["CINdetails PrimaryNeedCode=N0", "CINdetails"]
  ) { referral, _, _ in
    referral.primaryNeed.isFilled && !referral.primaryNeed.isAmong(CodeList.primaryNeeds)
  }
}
