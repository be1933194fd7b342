extension ReturnCheck {
  static let pupilNumberTwice = ReturnCheck(
    "pupil-number-twice",
    code: "1520",
    .error,
    module: "ChildIdentifiers",
    field: "UPN",
    says: "another child of the return has the same unique pupil number",
    correct: "Correct the number of one of the two, or keep one where they are the same child.",
    doubts: ["Child UPN=A301000000001 Child UPN=A301000000001"],
    accepts: ["Child UPN=A301000000001 Child UPN=B301000000002", "Child Child"],
    look: .repeated
  )
}
