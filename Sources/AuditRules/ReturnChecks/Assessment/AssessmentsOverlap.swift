extension ReturnCheck {
  static let assessmentsOverlap = ReturnCheck(
    "assessments-overlap",
    code: "8863Q",
    .query,
    at: \ReturnedAssessment.started,
    says: "the assessment was begun while another of the same referral was going on",
    correct: "Correct the dates, or keep one of the two.",
    doubts: [
      "CINdetails Assessments AssessmentActualStartDate=2025-05-01 AssessmentAuthorisationDate=2025-06-01 Assessments AssessmentActualStartDate=2025-06-01 AssessmentAuthorisationDate=2025-07-01"
    ],
    accepts: [
      "CINdetails Assessments AssessmentActualStartDate=2025-05-01 AssessmentAuthorisationDate=2025-06-01 Assessments AssessmentActualStartDate=2025-06-02 AssessmentAuthorisationDate=2025-07-01"
    ]
  ) { assessment, child, year in
    child.assessments.count > 1 && assessment.started.hasDay
      && child.assessments.contains {
        $0.referral == assessment.referral && !$0.isSame(as: assessment)
          && assessment.started.isWithin($0.started, $0.authorised, year)
      }
  }
}
