extension ReturnCheck {
  static let conferenceTargetOnWeekend = ReturnCheck(
    "conference-target-on-weekend",
    code: "8870Q",
    .query,
    at: \ReturnedEnquiry.target,
    says: "the day by which the conference was to be held is a Saturday or a Sunday",
    correct: "Give a working day.",
    doubts: ["CINdetails Section47 InitialCPCtarget=2025-05-03"],
    accepts: ["CINdetails Section47 InitialCPCtarget=2025-05-02"]
  ) { enquiry, _, _ in
    enquiry.target.isWeekend
  }
}
