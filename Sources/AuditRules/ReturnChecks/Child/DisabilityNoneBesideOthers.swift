extension ReturnCheck {
  static let disabilityNoneBesideOthers = ReturnCheck(
    "disability-none-beside-others",
    code: "8790",
    at: \ReturnedDisability.code,
    says: "the child has a disability beside the code that says there is none",
    correct: "Take out NONE, or the others.",
    doubts: ["Child Disability=NONE Disability=AUT"],
    accepts: ["Child Disability=NONE", "Child Disability=AUT Disability=LD"]
  ) { disability, child, _ in
    disability.code.text != "NONE" && disability.code.isFilled
      && child.disabilities.contains { $0.code.text == "NONE" }
  }
}
