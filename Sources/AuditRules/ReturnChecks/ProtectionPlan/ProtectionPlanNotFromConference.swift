extension ReturnCheck {
  static let protectionPlanNotFromConference = ReturnCheck(
    "protection-plan-not-from-conference",
    code: "2885",
    at: \ReturnedProtectionPlan.started,
    says: "the child protection plan was not begun on the day of an initial conference",
    correct: "Give the day of the conference that decided on the plan.",
    doubts: [
      "CINdetails ChildProtectionPlans CPPstartDate=2025-05-01",
      "CINdetails Section47 DateOfInitialCPC=2025-05-02 ChildProtectionPlans CPPstartDate=2025-05-01",
    ],
    accepts: [
      "CINdetails Section47 DateOfInitialCPC=2025-05-01 ChildProtectionPlans CPPstartDate=2025-05-01",
      "CINdetails DateOfInitialCPC=2025-05-01 ChildProtectionPlans CPPstartDate=2025-05-01",
      "CINdetails ChildProtectionPlans CPPstartDate=2025-03-31",
    ]
  ) { plan, child, year in
    plan.started.hasDay && year.isKnown && !plan.started.isOutside(year) && !plan.isFromConference(in: child)
  }
}
