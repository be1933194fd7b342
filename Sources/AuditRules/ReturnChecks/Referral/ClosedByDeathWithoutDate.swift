extension ReturnCheck {
  static let closedByDeathWithoutDate = ReturnCheck(
    "closed-by-death-without-date",
    code: "8585Q",
    .query,
    at: \ReturnedReferral.whyClosed,
    says: "the case was closed because the child died, and there is no date of death",
    correct: "Give the date of death, or another reason for closing.",
    doubts: ["Child CINdetails ReasonForClosure=RC2"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails ReasonForClosure=RC2"]
  ) { referral, child, _ in
    referral.whyClosed.text == "RC2" && !child.died.hasDay
  }
}
