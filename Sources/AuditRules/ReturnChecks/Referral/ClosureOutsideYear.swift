extension ReturnCheck {
  static let closureOutsideYear = ReturnCheck(
    "closure-outside-year",
    code: "8620",
    at: \ReturnedReferral.closed,
    says: "the case was closed before or after the year of the return",
    correct: "Correct the date, or leave the referral out.",
    doubts: ["CINdetails CINclosureDate=2025-03-31", "CINdetails CINclosureDate=2026-04-01"],
    accepts: ["CINdetails CINclosureDate=2025-04-01", "CINdetails CINclosureDate=2026-03-31"]
  ) { referral, _, year in
    referral.closed.isOutside(year)
  }
}
