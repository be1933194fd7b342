/// Which dates must not lie before which.
enum DayOrder {
  /// Within an entry, by the name of its part: a date, and those of the same entry, or of the one that holds it, that it must follow.
  ///
  /// What is not named may come before: a child may have been seen before an assessment was begun on the system, and a plan have
  /// been recorded before it was authorised.
  static let within: [String: [String: [String]]] = [
    "worker": ["to": ["from"]],
    "contact": ["decided": ["received"]],
    "referral": ["decided": ["received"], "closed": ["received"], "referrerTold": ["received"]],
    "assessment": ["authorised": ["started"], "recorded": ["started"]],
    "signature": ["signed": ["started", "held"]],
    "strategyDiscussion": ["recorded": ["held"], "circulated": ["held"]],
    "section47Enquiry": ["completed": ["started"], "outcomeShared": ["started"]],
    "plan": ["ended": ["started", "lookedAfterFrom"]],
    "coreGroup": ["circulated": ["held"]],
    "visit": ["recorded": ["made"]],
    "supervisionDecision": ["recordedOnFile": ["held"], "reviewed": ["held"]],
    "caseNote": ["recorded": ["happened"]],
    "missingEpisode": ["ended": ["started"], "interviewed": ["started"]],
    "placement": ["ended": ["started"]],
    "caseloadEntry": ["to": ["from"], "discussed": ["from"]],
  ]

  /// The facts that are looked at, as rules name what they need: every day of the record, and what says what belongs to what.
  static let needs: [String] =
    days(of: CaseFile.self, under: nil).filter { $0 != "extracted" && !$0.hasPrefix("known.") } + [
      "assessments.referral", "section47Enquiries.referral", "section47Enquiries.strategyDiscussion",
      "conferences.section47Enquiry", "plans.referral", "plans.kind", "coreGroups.plan", "reviews.plan",
    ]

  private static func days<Whole: Described>(of type: Whole.Type, under parent: String?) -> [String] {
    Whole.shape.rows.flatMap { row -> [String] in
      let pattern = parent.map { "\($0).\(row.key)" } ?? row.key
      if case .day = row.kind { return [pattern] }
      return row.kind.part.map { days(of: $0, under: pattern) } ?? []
    }
  }
}
