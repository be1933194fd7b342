extension ReturnCheck {
  static let closedAfterAssessmentWithoutOne = ReturnCheck(
    "closed-after-assessment-without-one",
    code: "8825Q",
    .query,
    at: \ReturnedReferral.whyClosed,
    says: "the case was closed after an assessment, and the referral has none",
    correct: "Add the assessment, or give another reason for closing.",
    doubts: ["CINdetails ReasonForClosure=RC8"],
    accepts: ["CINdetails ReasonForClosure=RC8 Assessments", "CINdetails ReasonForClosure=RC7"]
  ) { referral, child, _ in
    referral.whyClosed.isAmong(CodeList.closedAfterAssessment)
      && !child.assessments.contains { $0.referral == referral.position }
  }
}
