extension ReturnCheck {
  static let enquiryWithoutAssessment = ReturnCheck(
    "enquiry-without-assessment",
    code: "2991Q",
    .query,
    at: \ReturnedEnquiry.started,
    says: "the referral has an enquiry and no assessment",
    correct: "Add the assessment, or explain why there is none.",
    doubts: ["CINdetails Section47"],
    accepts: ["CINdetails Assessments Section47"]
  ) { enquiry, child, _ in
    !child.assessments.contains { $0.referral == enquiry.referral }
  }
}
