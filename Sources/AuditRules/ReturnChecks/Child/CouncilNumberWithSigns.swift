extension ReturnCheck {
  static let councilNumberWithSigns = ReturnCheck(
    "council-number-with-signs",
    code: "1580",
    at: \.identifier,
    says: "the council's number of the child has characters other than letters and figures",
    correct: "Give the number without spaces, strokes and other signs.",
    doubts: ["Child LAchildID=A/1"],
    accepts: ["Child LAchildID=A1"]
  ) { child, _ in
    child.identifier.isFilled && !child.identifierIsPlain
  }
}
