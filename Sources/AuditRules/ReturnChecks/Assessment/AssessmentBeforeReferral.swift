extension ReturnCheck {
  static let assessmentBeforeReferral = ReturnCheck(
    "assessment-before-referral",
    code: "1103",
    at: \ReturnedAssessment.started,
    says: "the assessment was begun before the child was referred",
    correct: "Correct whichever of the two dates is wrong, or move the assessment to the right referral.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 Assessments AssessmentActualStartDate=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 Assessments AssessmentActualStartDate=2025-05-02"]
  ) { assessment, child, _ in
    child.referral(assessment.referral).map { assessment.started.isBefore($0.received) } ?? false
  }
}
