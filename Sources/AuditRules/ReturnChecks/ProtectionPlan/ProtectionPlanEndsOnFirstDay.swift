extension ReturnCheck {
  static let protectionPlanEndsOnFirstDay = ReturnCheck(
    "protection-plan-ends-on-first-day",
    code: "8840",
    at: \ReturnedProtectionPlan.ended,
    says: "the child protection plan ended on the day on which it was begun",
    correct: "Correct the dates; a plan lasts for a day at least.",
    doubts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-05-01"],
    accepts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-05-02"]
  ) { plan, _, _ in
    plan.ended.isSameDay(as: plan.started)
  }
}
