extension ReturnCheck {
  static let manyChildrenWithoutSex = ReturnCheck(
    "many-children-without-sex",
    code: "2886Q",
    .query,
    module: "ChildIdentifiers",
    field: "Sex",
    says: "of more than 2 % of the children already born the sex is not known",
    correct: "Complete the sex of those children.",
    doubts: ["Child Sex=U"],
    accepts: ["Child Sex=M", "Child Sex=U ExpectedPersonBirthDate=2026-05-01"],
    look: .whole { totals, _ in totals.withoutSex * 50 > totals.children }
  )
}
