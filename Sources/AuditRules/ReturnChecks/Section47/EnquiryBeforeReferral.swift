extension ReturnCheck {
  static let enquiryBeforeReferral = ReturnCheck(
    "enquiry-before-referral",
    code: "2889",
    at: \ReturnedEnquiry.started,
    says: "the enquiry was begun before the child was referred",
    correct: "Correct whichever of the two dates is wrong, or move the enquiry to the right referral.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 Section47 S47ActualStartDate=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 Section47 S47ActualStartDate=2025-05-02"]
  ) { enquiry, child, _ in
    child.referral(enquiry.referral).map { enquiry.started.isBefore($0.received) } ?? false
  }
}
