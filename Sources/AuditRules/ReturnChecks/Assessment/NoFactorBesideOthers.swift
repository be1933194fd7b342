extension ReturnCheck {
  static let noFactorBesideOthers = ReturnCheck(
    "no-factor-beside-others",
    code: "8869",
    at: \ReturnedFactor.code,
    says: "the assessment has a factor beside the code that says there is none",
    correct: "Take out 21, or the others.",
    doubts: ["CINdetails Assessments AssessmentFactors=21 AssessmentFactors=1A"],
    accepts: [
      "CINdetails Assessments AssessmentFactors=21",
      "CINdetails Assessments AssessmentFactors=1A AssessmentFactors=1B",
    ]
  ) { factor, child, _ in
    child.factors.count > 1 && factor.code.text == "21"
      && child.factors.contains { $0.assessment == factor.assessment && $0.code.text != "21" }
  }
}
