extension ReturnCheck {
  static let ethnicityMissingOrUnknownCode = ReturnCheck(
    "ethnicity-missing-or-unknown-code",
    code: "4220",
    at: \.ethnicity,
    says: "the ethnicity is missing, or is not a code of the census",
    correct: "Give a code of the census; NOBT where it is not yet obtained.",
    doubts: ["Child", "Child Ethnicity=XXXX"],
    accepts: ["Child Ethnicity=NOBT"]
  ) { child, _ in
    !child.ethnicity.isAmong(CodeList.ethnicities)
  }
}
