extension ReturnCheck {
  static let protectionPlanBegunAfterDeath = ReturnCheck(
    "protection-plan-begun-after-death",
    code: "8915",
    at: \ReturnedProtectionPlan.started,
    says: "the child protection plan was begun after the child died",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["Child PersonDeathDate=2025-05-01 CINdetails ChildProtectionPlans CPPstartDate=2025-05-02"],
    accepts: ["Child PersonDeathDate=2025-05-01 CINdetails ChildProtectionPlans CPPstartDate=2025-05-01"]
  ) { plan, child, _ in
    child.died.isBefore(plan.started)
  }
}
