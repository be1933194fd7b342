extension ReturnCheck {
  static let enquiryLongOpen = ReturnCheck(
    "enquiry-long-open",
    code: "8675Q",
    .query,
    at: \ReturnedEnquiry.conference,
    says:
      "the enquiry was begun 15 working days or more before the end of the year, and has no conference though one is needed",
    correct: "Give the day of the conference, or say that none was needed.",
    doubts: ["CINdetails Section47 S47ActualStartDate=2026-03-10 ICPCnotRequired=0"],
    accepts: [
      "CINdetails Section47 S47ActualStartDate=2026-03-11 ICPCnotRequired=0",
      "CINdetails Section47 S47ActualStartDate=2026-03-10 ICPCnotRequired=1",
    ]
  ) { enquiry, _, year in
    !enquiry.conference.hasDay && enquiry.started.isBefore(year.lastEnquiries) && enquiry.conferenceNotRequired.isNo
  }
}
