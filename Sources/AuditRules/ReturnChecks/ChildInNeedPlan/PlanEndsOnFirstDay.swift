extension ReturnCheck {
  static let planEndsOnFirstDay = ReturnCheck(
    "plan-ends-on-first-day",
    code: "4012Q",
    .query,
    at: \ReturnedPlan.ended,
    says: "the plan for a child in need ended on the day on which it was begun",
    correct: "Correct the dates, or explain them.",
    doubts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-05-01"],
    accepts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-05-02"]
  ) { plan, _, _ in
    plan.ended.isSameDay(as: plan.started)
  }
}
