extension ReturnCheck {
  static let expectedOutsideRange = ReturnCheck(
    "expected-outside-range",
    code: "8530Q",
    .query,
    at: \.expected,
    says: "the expected date of birth is not from March to December of the year in which the return ends",
    correct: "Correct the date, or give the date of birth where the child is born.",
    doubts: ["Child ExpectedPersonBirthDate=2026-02-28", "Child ExpectedPersonBirthDate=2027-01-01"],
    accepts: ["Child ExpectedPersonBirthDate=2026-03-01", "Child ExpectedPersonBirthDate=2026-12-31"]
  ) { child, year in
    child.expected.isBefore(year.firstExpectedBirth) || child.expected.isAfter(year.lastExpectedBirth)
  }
}
