extension ReturnCheck {
  static let conferenceBeforeReferral = ReturnCheck(
    "conference-before-referral",
    code: "1104",
    at: \ReturnedEnquiry.conference,
    says: "the initial conference was held before the child was referred",
    correct: "Correct whichever of the two dates is wrong, or move the enquiry to the right referral.",
    doubts: ["CINdetails CINreferralDate=2025-05-02 Section47 DateOfInitialCPC=2025-05-01"],
    accepts: ["CINdetails CINreferralDate=2025-05-02 Section47 DateOfInitialCPC=2025-05-02"]
  ) { enquiry, child, _ in
    child.referral(enquiry.referral).map { enquiry.conference.isBefore($0.received) } ?? false
  }
}
