extension ReturnCheck {
  static let closureReasonWithoutDate = ReturnCheck(
    "closure-reason-without-date",
    code: "8810",
    at: \ReturnedReferral.closed,
    says: "there is a reason for closing and no date",
    correct: "Give the date on which the case was closed, or take the reason out.",
    doubts: ["CINdetails ReasonForClosure=RC7"],
    accepts: ["CINdetails CINclosureDate=2025-05-01 ReasonForClosure=RC7"]
  ) { referral, _, _ in
    referral.whyClosed.isFilled && !referral.closed.hasDay
  }
}
