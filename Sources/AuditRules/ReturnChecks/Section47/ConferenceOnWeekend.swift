extension ReturnCheck {
  static let conferenceOnWeekend = ReturnCheck(
    "conference-on-weekend",
    code: "8875",
    at: \ReturnedEnquiry.conference,
    says: "the initial conference was held on a Saturday or a Sunday",
    correct: "Correct the date.",
    doubts: ["CINdetails Section47 DateOfInitialCPC=2025-05-03"],
    accepts: ["CINdetails Section47 DateOfInitialCPC=2025-05-02"]
  ) { enquiry, _, _ in
    enquiry.conference.isWeekend
  }
}
