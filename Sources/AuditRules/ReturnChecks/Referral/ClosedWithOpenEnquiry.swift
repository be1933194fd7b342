extension ReturnCheck {
  static let closedWithOpenEnquiry = ReturnCheck(
    "closed-with-open-enquiry",
    code: "8868",
    at: \ReturnedReferral.closed,
    says:
      "the case is closed, and an enquiry of it has neither a conference nor the word that none is needed, or has both",
    correct: "Give the day of the conference, or say that none was needed.",
    doubts: [
      "CINdetails CINclosureDate=2025-06-01 Section47",
      "CINdetails CINclosureDate=2025-06-01 Section47 DateOfInitialCPC=2025-05-01 ICPCnotRequired=1",
    ],
    accepts: [
      "CINdetails CINclosureDate=2025-06-01 Section47 ICPCnotRequired=1",
      "CINdetails CINclosureDate=2025-06-01 Section47 DateOfInitialCPC=2025-05-01 ICPCnotRequired=0",
    ]
  ) { referral, child, _ in
    referral.closed.hasDay
      && child.enquiries.contains {
        $0.referral == referral.position && $0.conference.hasDay == $0.conferenceNotRequired.isYes
      }
  }
}
