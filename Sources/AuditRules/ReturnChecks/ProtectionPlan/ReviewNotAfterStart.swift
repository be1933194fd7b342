extension ReturnCheck {
  static let reviewNotAfterStart = ReturnCheck(
    "review-not-after-start",
    code: "8841",
    at: \ReturnedReview.held,
    says: "the review was held before the child protection plan was begun, or on that day",
    correct: "Correct whichever of the two dates is wrong, or move the review to the right plan.",
    doubts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPreviewDate=2025-05-01"],
    accepts: ["CINdetails ChildProtectionPlans CPPstartDate=2025-05-01 CPPreviewDate=2025-05-02"]
  ) { review, child, _ in
    review.plan(in: child).map { review.held.isSameDay(as: $0.started) || review.held.isBefore($0.started) } ?? false
  }
}
