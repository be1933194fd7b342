extension ReturnCheck {
  static let factor18aUsed = ReturnCheck(
    "factor-18a-used",
    code: "8945Q",
    .query,
    at: \ReturnedFactor.code,
    says: "the factor 18A is used, which is no longer asked for",
    correct: "Give 18B or 18C.",
    doubts: ["CINdetails Assessments AssessmentFactors=18A"],
    accepts: ["CINdetails Assessments AssessmentFactors=18B"]
  ) { factor, _, _ in
    factor.code.text == "18A"
  }
}
