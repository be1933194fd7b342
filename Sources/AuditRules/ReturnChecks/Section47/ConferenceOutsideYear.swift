extension ReturnCheck {
  static let conferenceOutsideYear = ReturnCheck(
    "conference-outside-year",
    code: "8715",
    at: \ReturnedEnquiry.conference,
    says: "the initial conference was held before or after the year of the return",
    correct: "Correct the date, or leave the enquiry out.",
    doubts: ["CINdetails Section47 DateOfInitialCPC=2025-03-31", "CINdetails Section47 DateOfInitialCPC=2026-04-01"],
    accepts: ["CINdetails Section47 DateOfInitialCPC=2025-04-01", "CINdetails Section47 DateOfInitialCPC=2026-03-31"]
  ) { enquiry, _, year in
    enquiry.conference.isOutside(year)
  }
}
