extension ReturnCheck {
  static let protectionPlanEndedAfterDeath = ReturnCheck(
    "protection-plan-ended-after-death",
    code: "8920",
    at: \ReturnedProtectionPlan.ended,
    says: "the child protection plan ended after the child died",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonDeathDate=2025-05-01 CINdetails ChildProtectionPlans CPPendDate=2025-05-02"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails ChildProtectionPlans CPPendDate=2025-05-01"]
  ) { plan, child, _ in
    child.died.isBefore(plan.ended)
  }
}
