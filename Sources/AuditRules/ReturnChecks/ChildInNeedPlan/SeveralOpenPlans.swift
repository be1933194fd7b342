extension ReturnCheck {
  static let severalOpenPlans = ReturnCheck(
    "several-open-plans",
    code: "4004",
    at: \ReturnedPlan.ended,
    says: "the referral has more than one plan for a child in need without an end",
    correct: "Give the day on which each ended, or keep one.",
    doubts: ["CINdetails CINPlanDates CINPlanDates"],
    accepts: [
      "CINdetails CINPlanDates CINPlanDates CINPlanEndDate=2025-05-01",
      "CINdetails CINPlanDates CINdetails CINPlanDates",
    ]
  ) { plan, child, _ in
    child.plans.count > 1 && !plan.ended.hasDay
      && child.plans.count(where: { $0.referral == plan.referral && !$0.ended.hasDay }) > 1
  }
}
