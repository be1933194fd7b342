extension ReturnCheck {
  static let severalOpenEnquiries = ReturnCheck(
    "several-open-enquiries",
    code: "8839",
    at: \ReturnedEnquiry.conference,
    says: "the referral has more than one enquiry with neither a conference nor the word that none is needed",
    correct: "Give the day of each conference, or say that none was needed.",
    doubts: ["CINdetails Section47 Section47"],
    accepts: ["CINdetails Section47 Section47 ICPCnotRequired=1", "CINdetails Section47 CINdetails Section47"]
  ) { enquiry, child, _ in
    child.enquiries.count > 1 && enquiry.isOpen
      && child.enquiries.count(where: { $0.referral == enquiry.referral && $0.isOpen }) > 1
  }
}
