extension ReturnCheck {
  static let openAssessmentOutsideYear = ReturnCheck(
    "open-assessment-outside-year",
    code: "8736",
    at: \ReturnedAssessment.started,
    says: "the assessment has no end, and was not begun in the year of the return",
    correct: "Give the day on which it was authorised, or correct the day on which it was begun.",
    doubts: ["CINdetails Assessments AssessmentActualStartDate=2025-03-31", "CINdetails Assessments"],
    accepts: [
      "CINdetails Assessments AssessmentActualStartDate=2025-04-01",
      "CINdetails Assessments AssessmentActualStartDate=2025-03-31 AssessmentAuthorisationDate=2025-04-10",
    ]
  ) { assessment, _, year in
    !assessment.authorised.hasDay && (!assessment.started.hasDay || assessment.started.isOutside(year))
  }
}
