extension ReturnCheck {
  static let pupilNumberUnknownAuthority = ReturnCheck(
    "pupil-number-unknown-authority",
    code: "1530",
    at: \.pupilNumber,
    says: "the second to fourth characters of the unique pupil number are no authority's",
    correct: "Copy the number again from the school's records.",
    doubts: ["Child UPN=A999000000001"],
    accepts: ["Child UPN=A301000000001"]
  ) { child, _ in
    PupilNumber(child.pupilNumber.text).hasUnknownAuthority
  }
}
