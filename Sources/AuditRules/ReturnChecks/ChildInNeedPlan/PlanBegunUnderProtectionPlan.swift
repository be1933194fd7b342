extension ReturnCheck {
  static let planBegunUnderProtectionPlan = ReturnCheck(
    "plan-begun-under-protection-plan",
    code: "4016",
    at: \ReturnedPlan.started,
    says: "the plan for a child in need was begun while a child protection plan was open",
    correct: "Correct the dates of the two plans.",
    doubts: [
      "CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-07-01 CINPlanDates CINPlanStartDate=2025-06-30"
    ],
    accepts: [
      "CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-07-01 CINPlanDates CINPlanStartDate=2025-07-01"
    ]
  ) { plan, child, year in
    child.protectionPlans.contains {
      plan.started.isWithin($0.started, $0.ended, year) && !plan.started.isSameDay(as: $0.ended)
    }
  }
}
