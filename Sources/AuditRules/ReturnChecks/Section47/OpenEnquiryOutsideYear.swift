extension ReturnCheck {
  static let openEnquiryOutsideYear = ReturnCheck(
    "open-enquiry-outside-year",
    code: "8740",
    at: \ReturnedEnquiry.started,
    says: "the enquiry has no conference though one is needed, and was not begun in the year of the return",
    correct: "Give the day of the conference, or correct the day on which the enquiry was begun.",
    doubts: ["CINdetails Section47 S47ActualStartDate=2025-03-31 ICPCnotRequired=0"],
    accepts: [
      "CINdetails Section47 S47ActualStartDate=2025-04-01 ICPCnotRequired=0",
      "CINdetails Section47 S47ActualStartDate=2025-03-31 ICPCnotRequired=1",
    ]
  ) { enquiry, _, year in
    !enquiry.conference.hasDay && enquiry.conferenceNotRequired.isNo && enquiry.started.isOutside(year)
  }
}
