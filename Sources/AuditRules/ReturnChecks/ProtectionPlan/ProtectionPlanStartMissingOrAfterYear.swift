extension ReturnCheck {
  static let protectionPlanStartMissingOrAfterYear = ReturnCheck(
    "protection-plan-start-missing-or-after-year",
    code: "8720",
    at: \ReturnedProtectionPlan.started,
    says: "the start of the child protection plan is missing or after the reference date",
    correct: "Give the day on which it was begun.",
    doubts: ["CINdetails ChildProtectionPlans", "CINdetails ChildProtectionPlans CPPstartDate=2026-04-01"],
    accepts: ["CINdetails ChildProtectionPlans CPPstartDate=2026-03-31"]
  ) { plan, _, year in
    !plan.started.hasDay || plan.started.isAfter(year.last)
  }
}
