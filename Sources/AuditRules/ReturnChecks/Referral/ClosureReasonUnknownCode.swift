extension ReturnCheck {
  static let closureReasonUnknownCode = ReturnCheck(
    "closure-reason-unknown-code",
    code: "8640",
    at: \ReturnedReferral.whyClosed,
    says: "the reason for closing is not a code of the census",
    correct: "Give a code from RC1 to RC9.",
    doubts: ["CINdetails ReasonForClosure=RC10"],
    accepts: ["CINdetails ReasonForClosure=RC9", "CINdetails"]
  ) { referral, _, _ in
    referral.whyClosed.isFilled && !referral.whyClosed.isAmong(CodeList.closureReasons)
  }
}
