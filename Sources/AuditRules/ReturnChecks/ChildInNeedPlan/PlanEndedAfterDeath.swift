extension ReturnCheck {
  static let planEndedAfterDeath = ReturnCheck(
    "plan-ended-after-death",
    code: "4009Q",
    .query,
    at: \ReturnedPlan.ended,
    says: "the plan for a child in need ended after the child died",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonDeathDate=2025-05-01 CINdetails CINPlanDates CINPlanEndDate=2025-05-02"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails CINPlanDates CINPlanEndDate=2025-05-01"]
  ) { plan, child, _ in
    child.died.isBefore(plan.ended)
  }
}
