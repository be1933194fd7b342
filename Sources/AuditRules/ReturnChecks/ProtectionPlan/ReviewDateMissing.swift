extension ReturnCheck {
  static let reviewDateMissing = ReturnCheck(
    "review-date-missing",
    code: "8842Q",
    .query,
    at: \ReturnedReview.held,
    says: "the review has no date",
    correct: "Give the day on which it was held, or take it out.",
    doubts: ["CINdetails ChildProtectionPlans CPPreviewDate="],
    accepts: ["CINdetails ChildProtectionPlans CPPreviewDate=2025-05-02"]
  ) { review, _, _ in
    !review.held.hasDay
  }
}
