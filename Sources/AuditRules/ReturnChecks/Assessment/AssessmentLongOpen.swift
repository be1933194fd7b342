extension ReturnCheck {
  static let assessmentLongOpen = ReturnCheck(
    "assessment-long-open",
    code: "8670Q",
    .query,
    at: \ReturnedAssessment.authorised,
    says: "the assessment was begun 45 working days or more before the end of the year, and has no end",
    correct: "Give the day on which it was authorised, or explain why it is open.",
    doubts: ["CINdetails Assessments AssessmentActualStartDate=2026-01-27"],
    accepts: [
      "CINdetails Assessments AssessmentActualStartDate=2026-01-28",
      "CINdetails Assessments AssessmentActualStartDate=2026-01-27 AssessmentAuthorisationDate=2026-03-30",
    ]
  ) { assessment, _, year in
    !assessment.authorised.hasDay && assessment.started.isBefore(year.lastAssessments)
  }
}
