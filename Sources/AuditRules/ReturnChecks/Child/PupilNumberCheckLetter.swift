extension ReturnCheck {
  static let pupilNumberCheckLetter = ReturnCheck(
    "pupil-number-check-letter",
    code: "1510",
    at: \.pupilNumber,
    says: "the first letter of the unique pupil number does not follow from its figures",
    correct: "Copy the number again from the school's records; a figure or the letter is mistyped.",
    doubts: ["Child UPN=B301000000001"],
    accepts: ["Child UPN=A301000000001"]
  ) { child, _ in
    PupilNumber(child.pupilNumber.text).hasWrongLetter
  }
}
