extension ReturnCheck {
  static let noActionWithAssessmentOrEnquiry = ReturnCheck(
    "no-action-with-assessment-or-enquiry",
    code: "8831",
    at: \ReturnedReferral.noFurtherAction,
    says: "nothing is said to have followed from the referral, and it has an assessment, an enquiry or a conference",
    correct: "Say that something followed, or move what did to the right referral.",
    doubts: [
      "CINdetails ReferralNFA=1 Assessments AssessmentActualStartDate=2025-05-01",
      "CINdetails ReferralNFA=1 Section47 S47ActualStartDate=2025-05-01",
      "CINdetails ReferralNFA=1 DateOfInitialCPC=2025-05-01",
    ],
    accepts: [
      "CINdetails ReferralNFA=0 Assessments AssessmentActualStartDate=2025-05-01",
      "CINdetails ReferralNFA=1",
    ]
  ) { referral, child, _ in
    referral.noFurtherAction.isYes
      && (referral.conference.hasDay
        || child.enquiries.contains { $0.referral == referral.position && $0.started.hasDay }
        || child.assessments.contains {
          $0.referral == referral.position && ($0.started.hasDay || $0.authorised.hasDay)
        })
  }
}
