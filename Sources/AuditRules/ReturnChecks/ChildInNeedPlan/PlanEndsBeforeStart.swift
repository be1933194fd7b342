extension ReturnCheck {
  static let planEndsBeforeStart = ReturnCheck(
    "plan-ends-before-start",
    code: "4011",
    at: \ReturnedPlan.ended,
    says: "the plan for a child in need ended before it was begun",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-02 CINPlanEndDate=2025-05-01"],
    accepts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-02 CINPlanEndDate=2025-05-02"]
  ) { plan, _, _ in
    plan.ended.isBefore(plan.started)
  }
}
