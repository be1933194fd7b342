extension ReturnCheck {
  static let earlierPlansMissing = ReturnCheck(
    "earlier-plans-missing",
    code: "8730",
    at: \ReturnedProtectionPlan.earlierPlans,
    says: "it is not said how many child protection plans the child had before",
    correct: "Give the number; 0 where there was none.",
    doubts: ["CINdetails ChildProtectionPlans", "CINdetails ChildProtectionPlans NumberOfPreviousCPP=-1"],
    accepts: ["CINdetails ChildProtectionPlans NumberOfPreviousCPP=0"]
  ) { plan, _, _ in
    plan.earlierPlans.isEmpty || !plan.earlierPlans.text.isFigures
  }
}
