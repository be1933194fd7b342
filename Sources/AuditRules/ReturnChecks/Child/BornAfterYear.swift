extension ReturnCheck {
  static let bornAfterYear = ReturnCheck(
    "born-after-year",
    code: "8520",
    at: \.born,
    says: "the date of birth is after the reference date",
    correct: "Correct the date; an unborn child has an expected date of birth instead.",
    doubts: ["Child PersonBirthDate=2026-04-01"],
    accepts: ["Child PersonBirthDate=2026-03-31"]
  ) { child, year in
    child.born.isAfter(year.last)
  }
}
