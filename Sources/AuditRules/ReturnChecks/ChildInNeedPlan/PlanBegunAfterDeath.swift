extension ReturnCheck {
  static let planBegunAfterDeath = ReturnCheck(
    "plan-begun-after-death",
    code: "4008",
    at: \ReturnedPlan.started,
    says: "the plan for a child in need was begun after the child died",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonDeathDate=2025-05-01 CINdetails CINPlanDates CINPlanStartDate=2025-05-02"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails CINPlanDates CINPlanStartDate=2025-05-01"]
  ) { plan, child, _ in
    child.died.isBefore(plan.started)
  }
}
