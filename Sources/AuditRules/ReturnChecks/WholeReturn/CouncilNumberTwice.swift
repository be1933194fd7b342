extension ReturnCheck {
  static let councilNumberTwice = ReturnCheck(
    "council-number-twice",
    code: "8510",
    .error,
    module: "ChildIdentifiers",
    field: "LAchildID",
    says: "another child of the return has the same number of the council",
    correct: "Keep one of the two, whole, or give each child its own number.",
    doubts: ["Child LAchildID=A1 Child LAchildID=A1"],
    accepts: ["Child LAchildID=A1 Child LAchildID=A2"],
    look: .repeated
  )
}
