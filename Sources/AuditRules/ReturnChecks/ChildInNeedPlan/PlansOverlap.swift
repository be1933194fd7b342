extension ReturnCheck {
  static let plansOverlap = ReturnCheck(
    "plans-overlap",
    code: "4014",
    at: \ReturnedPlan.started,
    says: "the plan for a child in need was begun while another was open",
    correct: "Correct the dates of the two plans.",
    doubts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-06-01 CINPlanDates CINPlanStartDate=2025-06-01"
    ],
    accepts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-06-01 CINPlanDates CINPlanStartDate=2025-06-02"
    ]
  ) { plan, child, year in
    child.plans.count > 1 && plan.started.hasDay
      && child.plans.contains { $0.position != plan.position && plan.started.isWithin($0.started, $0.ended, year) }
  }
}
