extension ReturnCheck {
  static let bornAndExpected = ReturnCheck(
    "born-and-expected",
    code: "8525Q",
    .query,
    at: \.born,
    says: "the child has both a date of birth and an expected one, or neither",
    correct: "Keep the date of birth for a child who is born, and the expected date for one who is not.",
    doubts: ["Child", "Child PersonBirthDate=2026-03-01 ExpectedPersonBirthDate=2026-03-05"],
    accepts: ["Child PersonBirthDate=2026-03-01", "Child ExpectedPersonBirthDate=2026-05-01"]
  ) { child, _ in
    child.born.hasDay == child.expected.hasDay
  }
}
