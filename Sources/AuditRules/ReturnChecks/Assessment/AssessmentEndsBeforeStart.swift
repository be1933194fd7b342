extension ReturnCheck {
  static let assessmentEndsBeforeStart = ReturnCheck(
    "assessment-ends-before-start",
    code: "8608",
    at: \ReturnedAssessment.authorised,
    says: "the assessment was authorised before it was begun",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["CINdetails Assessments AssessmentActualStartDate=2025-05-02 AssessmentAuthorisationDate=2025-05-01"],
    accepts: ["CINdetails Assessments AssessmentActualStartDate=2025-05-02 AssessmentAuthorisationDate=2025-05-02"]
  ) { assessment, _, _ in
    assessment.authorised.isBefore(assessment.started)
  }
}
