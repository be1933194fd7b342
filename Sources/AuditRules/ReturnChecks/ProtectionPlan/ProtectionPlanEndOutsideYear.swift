extension ReturnCheck {
  static let protectionPlanEndOutsideYear = ReturnCheck(
    "protection-plan-end-outside-year",
    code: "8930",
    at: \ReturnedProtectionPlan.ended,
    says: "the child protection plan ended before or after the year of the return",
    correct: "Correct the date, or leave the plan out.",
    doubts: [
      "CINdetails ChildProtectionPlans CPPendDate=2025-03-31",
      "CINdetails ChildProtectionPlans CPPendDate=2026-04-01",
    ],
    accepts: [
      "CINdetails ChildProtectionPlans CPPendDate=2025-04-01",
      "CINdetails ChildProtectionPlans CPPendDate=2026-03-31",
    ]
  ) { plan, _, year in
    plan.ended.isOutside(year)
  }
}
