extension ReturnCheck {
  static let moreProtectionPlansThanConferences = ReturnCheck(
    "more-protection-plans-than-conferences",
    code: "2883",
    .error,
    module: "ChildProtectionPlans",
    field: "CPPstartDate",
    says: "more child protection plans were begun in the year than initial conferences were held",
    correct: "Add the conferences that are missing.",
    doubts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-01"],
    accepts: ["CINdetails DateOfInitialCPC=2025-05-01 ChildProtectionPlans CPPstartDate=2025-05-01"],
    look: .whole { totals, year in year.isKnown && totals.protectionPlans > totals.conferences }
  )
}
