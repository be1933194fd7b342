extension ReturnCheck {
  static let sexMissingOrUnknownCode = ReturnCheck(
    "sex-missing-or-unknown-code",
    code: "4180",
    at: \.sex,
    says: "the sex is missing, or is not a code of the census",
    correct: "Give M, F or U; U for a child who is not yet born.",
    doubts: ["Child", "Child Sex=1", "Child GenderCurrent=3"],
    accepts: ["Child Sex=U", "Child GenderCurrent=0"]
  ) { child, _ in
    child.sex.isFilled ? !child.sex.isAmong(CodeList.sexes) : !child.earlierSex.isAmong(CodeList.earlierSexes)
  }
}
