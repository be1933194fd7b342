extension ReturnCheck {
  static let councilNumberMissing = ReturnCheck(
    "council-number-missing",
    code: "8500",
    at: \.identifier,
    says: "the child has no number of the council",
    correct: "Give the child's number in the case system.",
    doubts: ["Child"],
    accepts: ["Child LAchildID=A1"]
  ) { child, _ in
    child.identifier.isEmpty
  }
}
