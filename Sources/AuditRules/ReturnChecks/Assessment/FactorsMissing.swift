extension ReturnCheck {
  static let factorsMissing = ReturnCheck(
    "factors-missing",
    code: "8897Q",
    .query,
    at: \ReturnedAssessment.authorised,
    called: "AssessmentFactors",
    says: "the assessment is completed without a factor, or with one that is not a code of the census",
    correct: "Give the factors of the census; 21 where there is none.",
    doubts: [
      "CINdetails Assessments AssessmentAuthorisationDate=2025-05-01",
      "CINdetails Assessments AssessmentAuthorisationDate=2025-05-01 AssessmentFactors=99",
    ],
    accepts: [
      "CINdetails Assessments AssessmentAuthorisationDate=2025-05-01 AssessmentFactors=21",
      "CINdetails Assessments",
      "CINdetails Assessments AssessmentAuthorisationDate=2025-03-31",
    ]
  ) { assessment, child, year in
    assessment.authorised.hasDay && !assessment.authorised.isBefore(year.first)
      && !assessment.hasKnownFactorsOnly(in: child)
  }
}
