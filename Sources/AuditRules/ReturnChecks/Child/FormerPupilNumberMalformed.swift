extension ReturnCheck {
  static let formerPupilNumberMalformed = ReturnCheck(
    "former-pupil-number-malformed",
    code: "1560Q",
    .query,
    at: \.formerPupilNumber,
    says: "the former pupil number is not a letter and twelve figures",
    correct: "Copy the number again, or leave it out.",
    doubts: ["Child FormerUPN=A30100000001", "Child FormerUPN=13010000000012"],
    accepts: ["Child FormerUPN=A301000000001", "Child"]
  ) { child, _ in
    PupilNumber(child.formerPupilNumber.text).isMalformedFormer
  }
}
