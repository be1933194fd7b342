extension ReturnCheck {
  static let enquiriesOverlap = ReturnCheck(
    "enquiries-overlap",
    code: "8890",
    at: \ReturnedEnquiry.started,
    says: "the enquiry was begun while another of the same referral was going on",
    correct: "Correct the dates, or keep one of the two.",
    doubts: [
      "CINdetails Section47 S47ActualStartDate=2025-05-01 DateOfInitialCPC=2025-05-20 Section47 S47ActualStartDate=2025-05-20",
      "CINdetails Section47 S47ActualStartDate=2025-05-01 Section47 S47ActualStartDate=2025-05-20 ICPCnotRequired=1",
    ],
    accepts: [
      "CINdetails Section47 S47ActualStartDate=2025-05-01 DateOfInitialCPC=2025-05-20 Section47 S47ActualStartDate=2025-05-21",
      "CINdetails Section47 S47ActualStartDate=2025-05-01 ICPCnotRequired=1 Section47 S47ActualStartDate=2025-05-20",
    ]
  ) { enquiry, child, year in
    child.enquiries.count > 1 && enquiry.started.hasDay
      && child.enquiries.contains {
        $0.referral == enquiry.referral && !$0.isSame(as: enquiry) && ($0.conference.hasDay || $0.isOpen)
          && enquiry.started.isWithin($0.started, $0.conference, year)
      }
  }
}
