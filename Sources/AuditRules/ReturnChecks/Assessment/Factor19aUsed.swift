extension ReturnCheck {
  static let factor19aUsed = ReturnCheck(
    "factor-19a-used",
    code: "8950Q",
    .query,
    at: \ReturnedFactor.code,
    says: "the factor 19A is used, which is no longer asked for",
    correct: "Give 19B or 19C.",
    doubts: ["CINdetails Assessments AssessmentFactors=19A"],
    accepts: ["CINdetails Assessments AssessmentFactors=19B"]
  ) { factor, _, _ in
    factor.code.text == "19A"
  }
}
