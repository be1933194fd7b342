extension ReturnCheck {
  static let referenceDateNotOfYear = ReturnCheck(
    "reference-date-not-of-year",
    code: "100",
    .error,
    module: "Header",
    field: "ReferenceDate",
    says: "the reference date is missing, or is not 31 March of the year of the return",
    correct: "Correct the header.",
    doubts: ["Header Year=2026 ReferenceDate=2026-03-30", "Header Year=2026"],
    accepts: ["Header Year=2026 ReferenceDate=2026-03-31"],
    look: .whole { totals, _ in totals.header.referenceDate.day.map { !totals.header.isEndOfYear($0) } ?? true }
  )
}
