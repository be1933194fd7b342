extension ReturnCheck {
  static let disabilityTwice = ReturnCheck(
    "disability-twice",
    code: "8794",
    at: \ReturnedDisability.code,
    says: "the child has the same disability twice",
    correct: "Keep it once.",
    doubts: ["Child Disability=AUT Disability=AUT"],
    accepts: ["Child Disability=AUT Disability=LD"]
  ) { disability, child, _ in
    disability.code.isFilled && child.disabilities.count > 1
      && child.disabilities.count(where: { $0.code.text == disability.code.text }) > 1
  }
}
