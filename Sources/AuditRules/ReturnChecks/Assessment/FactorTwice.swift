extension ReturnCheck {
  static let factorTwice = ReturnCheck(
    "factor-twice",
    code: "8898",
    at: \ReturnedFactor.code,
    says: "the assessment has the same factor twice",
    correct: "Keep it once.",
    doubts: ["CINdetails Assessments AssessmentFactors=1A AssessmentFactors=1A"],
    accepts: [
      "CINdetails Assessments AssessmentFactors=1A AssessmentFactors=1B",
      "CINdetails Assessments AssessmentFactors=1A Assessments AssessmentFactors=1A",
    ]
  ) { factor, child, _ in
    child.factors.count > 1
      && child.factors.count(where: { $0.assessment == factor.assessment && $0.code.text == factor.code.text }) > 1
  }
}
