extension ReturnCheck {
  static let closedWithOpenAssessment = ReturnCheck(
    "closed-with-open-assessment",
    code: "8867",
    at: \ReturnedReferral.closed,
    says: "the case is closed, and an assessment of it has no end",
    correct: "Give the day on which the assessment was authorised, or open the case.",
    doubts: ["CINdetails CINclosureDate=2025-06-01 Assessments AssessmentActualStartDate=2025-05-01"],
    accepts: [
      "CINdetails CINclosureDate=2025-06-01 Assessments AssessmentAuthorisationDate=2025-05-20",
      "CINdetails Assessments",
    ]
  ) { referral, child, _ in
    referral.closed.hasDay && child.assessments.contains { $0.referral == referral.position && !$0.authorised.hasDay }
  }
}
