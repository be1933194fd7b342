extension ReturnCheck {
  static let protectionPlanEndsBeforeStart = ReturnCheck(
    "protection-plan-ends-before-start",
    code: "8925",
    at: \ReturnedProtectionPlan.ended,
    says: "the child protection plan ended before it was begun",
    correct: "Correct whichever of the two dates is wrong.",
    doubts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-05-01"],
    accepts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-02 CPPendDate=2025-05-03"]
  ) { plan, _, _ in
    plan.ended.isBefore(plan.started)
  }
}
