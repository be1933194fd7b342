extension ReturnCheck {
  static let planEndOutsideYear = ReturnCheck(
    "plan-end-outside-year",
    code: "4013",
    at: \ReturnedPlan.ended,
    says: "the plan for a child in need ended before or after the year of the return",
    correct: "Correct the date, or leave the plan out.",
    doubts: [
      "CINdetails CINPlanDates CINPlanEndDate=2025-03-31",
      "CINdetails CINPlanDates CINPlanEndDate=2026-04-01",
    ],
    accepts: [
      "CINdetails CINPlanDates CINPlanEndDate=2025-04-01",
      "CINdetails CINPlanDates CINPlanEndDate=2026-03-31",
    ]
  ) { plan, _, year in
    plan.ended.isOutside(year)
  }
}
