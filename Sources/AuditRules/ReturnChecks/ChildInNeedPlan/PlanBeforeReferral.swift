extension ReturnCheck {
  static let planBeforeReferral = ReturnCheck(
    "plan-before-referral",
    code: "4015",
    at: \ReturnedPlan.started,
    says: "the plan for a child in need was begun before the child was referred",
    correct: "Correct whichever of the two dates is wrong, or move the plan to the right referral.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 CINPlanDates CINPlanStartDate=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 CINPlanDates CINPlanStartDate=2025-05-02"]
  ) { plan, child, _ in
    child.referral(plan.referral).map { plan.started.isBefore($0.received) } ?? false
  }
}
