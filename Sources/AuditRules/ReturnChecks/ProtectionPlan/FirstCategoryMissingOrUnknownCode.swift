extension ReturnCheck {
  static let firstCategoryMissingOrUnknownCode = ReturnCheck(
    "first-category-missing-or-unknown-code",
    code: "8905",
    at: \ReturnedProtectionPlan.firstCategory,
    says: "the first category of abuse is missing, or is not a code of the census",
    correct: "Give NEG, PHY, SAB, EMO or MUL.",
    doubts: ["CINdetails ChildProtectionPlans", "CINdetails ChildProtectionPlans InitialCategoryOfAbuse=ABC"],
    accepts: ["CINdetails ChildProtectionPlans InitialCategoryOfAbuse=NEG"]
  ) { plan, _, _ in
    !plan.firstCategory.isAmong(CodeList.abuseCategories)
  }
}
