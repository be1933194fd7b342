extension ReturnCheck {
  static let pupilNumberNotInFigures = ReturnCheck(
    "pupil-number-not-in-figures",
    code: "1540",
    at: \.pupilNumber,
    says: "the fifth to twelfth characters of the unique pupil number are not all figures",
    correct: "Copy the number again from the school's records.",
    doubts: ["Child UPN=A3010000O0001"],
    accepts: ["Child UPN=A301000000001"]
  ) { child, _ in
    PupilNumber(child.pupilNumber.text).hasOtherThanFigures
  }
}
