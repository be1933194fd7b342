extension ReturnCheck {
  static let protectionPlanBegunUnderPlan = ReturnCheck(
    "protection-plan-begun-under-plan",
    code: "4017",
    at: \ReturnedProtectionPlan.started,
    says: "the child protection plan was begun while a plan for a child in need was open",
    correct: "End the plan for a child in need on the day on which the other began.",
    doubts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-07-01 ChildProtectionPlans CPPstartDate=2025-06-30"
    ],
    accepts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-07-01 ChildProtectionPlans CPPstartDate=2025-07-01"
    ]
  ) { plan, child, year in
    child.plans.contains {
      plan.started.isWithin($0.started, $0.ended, year) && !plan.started.isSameDay(as: $0.ended)
    }
  }
}
