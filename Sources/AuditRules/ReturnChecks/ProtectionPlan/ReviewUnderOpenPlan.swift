extension ReturnCheck {
  static let reviewUnderOpenPlan = ReturnCheck(
    "review-under-open-plan",
    code: "4003",
    at: \ReturnedReview.held,
    says: "the review of a child protection plan was held while a plan for a child in need was open",
    correct: "Correct the dates of the two plans.",
    doubts: ["CINdetails CINPlanDates CINPlanStartDate=2025-05-01 ChildProtectionPlans CPPreviewDate=2025-06-01"],
    accepts: [
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 CINPlanEndDate=2025-06-01 ChildProtectionPlans CPPreviewDate=2025-06-01",
      "CINdetails CINPlanDates CINPlanStartDate=2025-05-01 ChildProtectionPlans CPPendDate=2025-06-01 CPPreviewDate=2025-06-01",
    ]
  ) { review, child, year in
    review.held.hasDay && !(review.plan(in: child).map { review.held.isSameDay(as: $0.ended) } ?? false)
      && child.plans.contains {
        review.held.isWithin($0.started, $0.ended, year) && !review.held.isSameDay(as: $0.ended)
      }
  }
}
