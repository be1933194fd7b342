extension ReturnCheck {
  static let councilNumberTooLong = ReturnCheck(
    "council-number-too-long",
    code: "1570",
    at: \.identifier,
    says: "the council's number of the child has more than 20 characters",
    correct: "Give the number as the case system has it, at most 20 characters.",
    doubts: ["Child LAchildID=A12345678901234567890"],
    accepts: ["Child LAchildID=A1234567890123456789"]
  ) { child, _ in
    child.identifier.text.count > 20
  }
}
