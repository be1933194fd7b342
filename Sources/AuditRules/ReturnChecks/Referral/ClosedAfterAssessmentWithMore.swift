extension ReturnCheck {
  static let closedAfterAssessmentWithMore = ReturnCheck(
    "closed-after-assessment-with-more",
    code: "2990",
    at: \ReturnedReferral.whyClosed,
    says: "the case was closed after its assessment, and it has a conference, an enquiry or a plan",
    correct: "Give another reason for closing.",
    doubts: [
      "CINdetails ReasonForClosure=RC8 Section47",
      "CINdetails ReasonForClosure=RC9 DateOfInitialCPC=2025-05-01",
      "CINdetails ReasonForClosure=RC8 CINPlanDates",
      "CINdetails ReasonForClosure=RC8 ChildProtectionPlans",
    ],
    accepts: ["CINdetails ReasonForClosure=RC7 Section47", "CINdetails ReasonForClosure=RC8 Assessments"]
  ) { referral, child, _ in
    referral.whyClosed.isAmong(CodeList.closedAfterAssessment)
      && (referral.conference.hasDay || child.enquiries.contains { $0.referral == referral.position }
        || child.plans.contains { $0.referral == referral.position }
        || child.protectionPlans.contains { $0.referral == referral.position })
  }
}
