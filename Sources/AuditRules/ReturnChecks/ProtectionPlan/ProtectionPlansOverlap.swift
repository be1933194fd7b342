extension ReturnCheck {
  static let protectionPlansOverlap = ReturnCheck(
    "protection-plans-overlap",
    code: "8940",
    at: \ReturnedProtectionPlan.started,
    says: "the child protection plan was begun while another was open",
    correct: "Correct the dates of the two plans.",
    doubts: [
      "CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-07-01 ChildProtectionPlans CPPstartDate=2025-07-01"
    ],
    accepts: [
      "CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPendDate=2025-07-01 ChildProtectionPlans CPPstartDate=2025-07-02"
    ]
  ) { plan, child, year in
    child.protectionPlans.count > 1 && plan.started.hasDay
      && child.protectionPlans.contains {
        $0.position != plan.position && plan.started.isWithin($0.started, $0.ended, year)
      }
  }
}
