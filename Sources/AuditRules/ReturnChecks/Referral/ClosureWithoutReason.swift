extension ReturnCheck {
  static let closureWithoutReason = ReturnCheck(
    "closure-without-reason",
    code: "8805",
    at: \ReturnedReferral.whyClosed,
    says: "the case is closed without a reason",
    correct: "Give the reason for closing.",
    doubts: ["CINdetails CINclosureDate=2025-05-01"],
    accepts: ["CINdetails CINclosureDate=2025-05-01 ReasonForClosure=RC7"]
  ) { referral, _, _ in
    referral.closed.hasDay && referral.whyClosed.isEmpty
  }
}
