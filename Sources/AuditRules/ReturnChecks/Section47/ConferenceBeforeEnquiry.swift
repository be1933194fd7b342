extension ReturnCheck {
  static let conferenceBeforeEnquiry = ReturnCheck(
    "conference-before-enquiry",
    code: "8615",
    at: \ReturnedEnquiry.started,
    says: "the initial conference was held before the enquiry was begun, or the start of the enquiry is missing",
    correct: "Give the day on which the enquiry was begun, or correct the day of the conference.",
    doubts: [
      "CINdetails Section47 S47ActualStartDate=2025-05-02 DateOfInitialCPC=2025-05-01",
      "CINdetails Section47 DateOfInitialCPC=2025-05-01",
    ],
    accepts: [
      "CINdetails Section47 S47ActualStartDate=2025-05-02 DateOfInitialCPC=2025-05-02",
      "CINdetails Section47",
    ]
  ) { enquiry, _, _ in
    enquiry.conference.hasDay && (!enquiry.started.hasDay || enquiry.conference.isBefore(enquiry.started))
  }
}
