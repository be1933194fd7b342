extension ReturnCheck {
  static let severalOpenAssessments = ReturnCheck(
    "several-open-assessments",
    code: "8896",
    at: \ReturnedAssessment.authorised,
    says: "the referral has more than one assessment without an end",
    correct: "Give the day on which each was authorised, or keep one.",
    doubts: ["CINdetails Assessments Assessments"],
    accepts: [
      "CINdetails Assessments Assessments AssessmentAuthorisationDate=2025-05-01",
      "CINdetails Assessments CINdetails Assessments",
    ]
  ) { assessment, child, _ in
    child.assessments.count > 1 && !assessment.authorised.hasDay
      && child.assessments.count(where: { $0.referral == assessment.referral && !$0.authorised.hasDay }) > 1
  }
}
