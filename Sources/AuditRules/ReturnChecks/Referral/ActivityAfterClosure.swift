extension ReturnCheck {
  static let activityAfterClosure = ReturnCheck(
    "activity-after-closure",
    code: "8565",
    at: \ReturnedReferral.closed,
    says: "something of the case is dated after it was closed",
    correct: "Correct the dates, or open the case again with a new referral.",
    doubts: [
      "CINdetails CINclosureDate=2025-06-01 Assessments AssessmentAuthorisationDate=2025-06-02",
      "CINdetails CINclosureDate=2025-06-01 DateOfInitialCPC=2025-06-02",
      "CINdetails CINclosureDate=2025-06-01 Section47 S47ActualStartDate=2025-06-02",
      "CINdetails CINclosureDate=2025-06-01 ChildProtectionPlans CPPendDate=2025-06-02",
      "CINdetails CINclosureDate=2025-06-01 CINPlanDates CINPlanEndDate=2025-06-02",
    ],
    accepts: [
      "CINdetails CINclosureDate=2025-06-01 Assessments AssessmentAuthorisationDate=2025-06-01",
      "CINdetails CINclosureDate=2025-06-01 CINPlanDates CINPlanEndDate=2025-06-01",
    ]
  ) { referral, child, _ in
    referral.closed.hasDay && referral.isFollowed(in: child)
  }
}
