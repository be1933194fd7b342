extension ReturnCheck {
  static let pupilNumberLastCharacter = ReturnCheck(
    "pupil-number-last-character",
    code: "1550",
    at: \.pupilNumber,
    says: "the last character of the unique pupil number is neither a figure nor one of the letters in use",
    correct: "Copy the number again from the school's records; I, O and S are not used.",
    doubts: ["Child UPN=A30100000000O"],
    accepts: ["Child UPN=A301000000001", "Child UPN=A30100000000A"]
  ) { child, _ in
    PupilNumber(child.pupilNumber.text).hasWrongEnd
  }
}
