extension ReturnCheck {
  static let diedBeforeBorn = ReturnCheck(
    "died-before-born",
    code: "8535Q",
    .query,
    at: \.died,
    says: "the date of death is before the date of birth, or there is no date of birth",
    correct: "Correct whichever of the two is wrong.",
    doubts: ["Child PersonBirthDate=2010-05-02 PersonDeathDate=2010-05-01", "Child PersonDeathDate=2025-05-01"],
    accepts: ["Child PersonBirthDate=2010-05-02 PersonDeathDate=2010-05-02"]
  ) { child, _ in
    child.died.hasDay && (child.died.isBefore(child.born) || !child.born.hasDay)
  }
}
