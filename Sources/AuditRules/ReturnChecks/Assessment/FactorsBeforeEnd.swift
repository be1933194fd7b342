extension ReturnCheck {
  static let factorsBeforeEnd = ReturnCheck(
    "factors-before-end",
    code: "8614",
    at: \ReturnedAssessment.authorised,
    says: "the assessment has factors and no end",
    correct: "Give the day on which it was authorised, or take the factors out until then.",
    doubts: ["CINdetails Assessments AssessmentFactors=1A"],
    accepts: [
      "CINdetails Assessments",
      "CINdetails Assessments AssessmentAuthorisationDate=2025-05-01 AssessmentFactors=1A",
    ]
  ) { assessment, child, _ in
    !assessment.authorised.hasDay && child.factors.contains { $0.assessment == assessment.position }
  }
}
