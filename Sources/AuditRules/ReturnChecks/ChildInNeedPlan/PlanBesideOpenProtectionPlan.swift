extension ReturnCheck {
  static let planBesideOpenProtectionPlan = ReturnCheck(
    "plan-beside-open-protection-plan",
    code: "4001",
    at: \ReturnedPlan.ended,
    says: "a plan for a child in need and a child protection plan of the same referral are both open",
    correct: "End the plan for a child in need on the day on which the other began.",
    doubts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-01 ChildProtectionPlans CPPstartDate=2025-06-01"],
    accepts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-06-01 ChildProtectionPlans CPPstartDate=2025-06-01"
    ]
  ) { plan, child, _ in
    plan.started.hasDay && !plan.ended.hasDay
      && child.protectionPlans.contains { $0.referral == plan.referral && !$0.ended.hasDay }
  }
}
