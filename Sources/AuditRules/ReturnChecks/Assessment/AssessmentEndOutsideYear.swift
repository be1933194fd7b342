extension ReturnCheck {
  static let assessmentEndOutsideYear = ReturnCheck(
    "assessment-end-outside-year",
    code: "8696",
    at: \ReturnedAssessment.authorised,
    says: "the assessment was authorised before or after the year of the return",
    correct: "Correct the date, or leave the assessment out.",
    doubts: [
      "CINdetails Assessments AssessmentAuthorisationDate=2025-03-31",
      "CINdetails Assessments AssessmentAuthorisationDate=2026-04-01",
    ],
    accepts: [
      "CINdetails Assessments AssessmentAuthorisationDate=2025-04-01",
      "CINdetails Assessments AssessmentAuthorisationDate=2026-03-31",
    ]
  ) { assessment, _, year in
    assessment.authorised.isOutside(year)
  }
}
