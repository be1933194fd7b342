extension ReturnCheck {
  static let oneDisabilityAChild = ReturnCheck(
    "one-disability-a-child",
    code: "2888Q",
    .query,
    module: "ChildCharacteristics",
    field: "Disability",
    says: "no child of the return has more than one disability",
    correct: "See whether all disabilities of a child are recorded.",
    doubts: ["Child Disability=AUT Child Disability=LD"],
    accepts: ["Child Disability=AUT Disability=LD", "Child Disability=NONE"],
    look: .whole { totals, _ in totals.mostDisabilities == 1 }
  )
}
