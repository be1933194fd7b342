extension ReturnCheck {
  /// The fact of a case that is made from a field; nothing where no rule reads it.
  static func fact(of field: String, in module: String) -> String? { facts["\(module).\(field)"] }

  private static let facts = [
    "ChildIdentifiers.PersonBirthDate": "child.ageBand", "ChildIdentifiers.Sex": "child.sex",
    "ChildCharacteristics.Ethnicity": "child.ethnicity", "ChildCharacteristics.Disability": "child.disabilities",
    "CINdetails.CINreferralDate": "referrals.received", "CINdetails.ReferralSource": "referrals.source",
    "CINdetails.PrimaryNeedCode": "referrals.primaryNeed", "CINdetails.CINclosureDate": "referrals.closed",
    "CINdetails.DateOfInitialCPC": "conferences.held", "CINdetails.ReferralNFA": "referrals.noFurtherAction",
    "Assessments.AssessmentActualStartDate": "assessments.started",
    "Assessments.AssessmentAuthorisationDate": "assessments.authorised",
    "Section47.S47ActualStartDate": "section47Enquiries.started", "Section47.DateOfInitialCPC": "conferences.held",
    "Section47.ICPCnotRequired": "section47Enquiries.conferenceRequired",
    "CINPlanDates.CINPlanStartDate": "plans.started", "CINPlanDates.CINPlanEndDate": "plans.ended",
    "ChildProtectionPlans.CPPstartDate": "plans.started", "ChildProtectionPlans.CPPendDate": "plans.ended",
    "Reviews.CPPreviewDate": "reviews.held",
  ]
}
