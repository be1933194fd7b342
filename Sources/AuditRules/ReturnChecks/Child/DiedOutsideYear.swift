extension ReturnCheck {
  static let diedOutsideYear = ReturnCheck(
    "died-outside-year",
    code: "8545Q",
    .query,
    at: \.died,
    says: "the date of death is not in the year of the return",
    correct: "Correct the date, or leave the child out of this return.",
    doubts: ["Child PersonDeathDate=2025-03-31", "Child PersonDeathDate=2026-04-01"],
    accepts: ["Child PersonDeathDate=2025-04-01", "Child PersonDeathDate=2026-03-31"]
  ) { child, year in
    child.died.isOutside(year)
  }
}
