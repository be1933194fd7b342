extension ReturnCheck {
  static let protectionPlanBeforeReferral = ReturnCheck(
    "protection-plan-before-referral",
    code: "1105",
    at: \ReturnedProtectionPlan.started,
    says: "the child protection plan was begun before the child was referred",
    correct: "Correct whichever of the two dates is wrong, or move the plan to the right referral.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 ChildProtectionPlans CPPstartDate=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 ChildProtectionPlans CPPstartDate=2025-05-02"]
  ) { plan, child, _ in
    child.referral(plan.referral).map { plan.started.isBefore($0.received) } ?? false
  }
}
