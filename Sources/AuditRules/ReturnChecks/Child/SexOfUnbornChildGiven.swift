extension ReturnCheck {
  static let sexOfUnbornChildGiven = ReturnCheck(
    "sex-of-unborn-child-given",
    code: "8750",
    at: \.sex,
    says: "the child is not yet born, and the sex is not U",
    correct: "Give U until the child is born.",
    doubts: ["Child ExpectedPersonBirthDate=2026-05-01 Sex=F"],
    accepts: ["Child ExpectedPersonBirthDate=2026-05-01 Sex=U", "Child PersonBirthDate=2026-01-01 Sex=F"]
  ) { child, _ in
    !child.born.hasDay && child.expected.hasDay
      && (child.earlierSex.isFilled ? child.earlierSex.text != "0" : child.sex.text != "U")
  }
}
