extension ReturnCheck {
  static let closureBeforeReferral = ReturnCheck(
    "closure-before-referral",
    code: "8630",
    at: \ReturnedReferral.closed,
    says: "the case was closed before it was referred",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 CINclosureDate=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 CINclosureDate=2025-05-02"]
  ) { referral, _, _ in
    referral.closed.isBefore(referral.received)
  }
}
