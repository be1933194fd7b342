extension ReturnCheck {
  static let conferenceAtReferralAndEnquiry = ReturnCheck(
    "conference-at-referral-and-enquiry",
    code: "2884",
    at: \ReturnedReferral.conference,
    says: "the same conference is given with the referral and with an enquiry",
    correct: "Keep it with the enquiry that led to it.",
    doubts: ["CINdetails DateOfInitialCPC=2025-05-01 Section47 DateOfInitialCPC=2025-05-01"],
    accepts: ["CINdetails DateOfInitialCPC=2025-05-01 Section47 DateOfInitialCPC=2025-05-02"]
  ) { referral, child, _ in
    referral.conference.hasDay && child.enquiries.contains { $0.conference.isSameDay(as: referral.conference) }
  }
}
