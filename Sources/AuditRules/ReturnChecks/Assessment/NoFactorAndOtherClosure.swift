extension ReturnCheck {
  static let noFactorAndOtherClosure = ReturnCheck(
    "no-factor-and-other-closure",
    code: "8873Q",
    .query,
    at: \ReturnedFactor.code,
    says: "the only assessment of the referral found no factor, and the case was not closed after it",
    correct: "Give RC8 or RC9 as the reason for closing, or the factors.",
    doubts: ["CINdetails ReasonForClosure=RC7 Assessments AssessmentFactors=21"],
    accepts: [
      "CINdetails ReasonForClosure=RC8 Assessments AssessmentFactors=21",
      "CINdetails ReasonForClosure=RC7 Assessments AssessmentFactors=21 Assessments AssessmentFactors=1A",
    ]
  ) { factor, child, _ in
    factor.code.text == "21" && factor.isOfOnlyAssessment(in: child)
      && !(factor.referral(in: child)?.whyClosed.isAmong(CodeList.closedAfterAssessment) ?? true)
  }
}
