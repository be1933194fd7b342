extension ReturnCheck {
  static let latestCategoryMissingOrUnknownCode = ReturnCheck(
    "latest-category-missing-or-unknown-code",
    code: "8910",
    at: \ReturnedProtectionPlan.latestCategory,
    says: "the latest category of abuse is missing, or is not a code of the census",
    correct: "Give NEG, PHY, SAB, EMO or MUL.",
    doubts: ["CINdetails ChildProtectionPlans", "CINdetails ChildProtectionPlans LatestCategoryOfAbuse=ABC"],
    accepts: ["CINdetails ChildProtectionPlans LatestCategoryOfAbuse=NEG"]
  ) { plan, _, _ in
    !plan.latestCategory.isAmong(CodeList.abuseCategories)
  }
}
