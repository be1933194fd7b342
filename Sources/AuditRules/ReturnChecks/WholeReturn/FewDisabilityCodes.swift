extension ReturnCheck {
  static let fewDisabilityCodes = ReturnCheck(
    "few-disability-codes",
    code: "2887Q",
    .query,
    module: "ChildCharacteristics",
    field: "Disability",
    says: "fewer than eight codes of disabilities are used in the whole return",
    correct: "See whether disabilities are recorded under the codes of the census.",
    doubts: ["Child Disability=AUT Disability=LD"],
    accepts: [
      "Child Disability=MOB Disability=HAND Disability=PC Disability=INC Disability=COMM Disability=LD Disability=HEAR Disability=VIS"
    ],
    look: .whole { totals, _ in totals.disabilityCodes.count < 8 }
  )
}
