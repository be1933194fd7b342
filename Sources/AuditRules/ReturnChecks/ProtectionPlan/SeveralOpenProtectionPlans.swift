extension ReturnCheck {
  static let severalOpenProtectionPlans = ReturnCheck(
    "several-open-protection-plans",
    code: "8935",
    at: \ReturnedProtectionPlan.ended,
    says: "the child has more than one child protection plan without an end",
    correct: "Give the day on which each ended, or keep one.",
    doubts: [
      "CINdetails ChildProtectionPlans ChildProtectionPlans",
      "CINdetails ChildProtectionPlans CINdetails ChildProtectionPlans",
    ],
    accepts: ["CINdetails ChildProtectionPlans ChildProtectionPlans CPPendDate=2025-05-01"]
  ) { plan, child, _ in
    child.protectionPlans.count > 1 && !plan.ended.hasDay
      && child.protectionPlans.count(where: { !$0.ended.hasDay }) > 1
  }
}
