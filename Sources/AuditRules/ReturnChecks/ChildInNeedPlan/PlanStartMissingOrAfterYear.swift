extension ReturnCheck {
  static let planStartMissingOrAfterYear = ReturnCheck(
    "plan-start-missing-or-after-year",
    code: "4010",
    at: \ReturnedPlan.started,
    says: "the start of the plan for a child in need is missing or after the reference date",
    correct: "Give the day on which it was begun.",
    doubts: ["CINdetails CINPlanDates", "CINdetails CINPlanDates CINPlanStartDate=2026-04-01"],
    accepts: ["CINdetails CINPlanDates CINPlanStartDate=2026-03-31"]
  ) { plan, _, year in
    !plan.started.hasDay || plan.started.isAfter(year.last)
  }
}
