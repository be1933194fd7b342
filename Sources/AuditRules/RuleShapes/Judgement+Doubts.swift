extension Judgement {
  /// How many doubts a reason tells one by one.
  private static let told = 3

  /// What is doubted of a record as a whole: what stands where, and what it is held against.
  ///
  /// - Parameters:
  ///   - doubts: what is doubted, of one kind; not empty.
  ///   - caseFile: the facts, which give the names.
  ///   - relation: how one stands to the other, for example `lies before`.
  ///   - after: what is to be said after it.
  ///   - several: what is said of so many.
  /// - Returns: not met.
  static func doubted(
    _ doubts: [DataDoubt],
    in caseFile: CaseFile,
    as relation: String,
    _ after: String?,
    several: (Int) -> String
  ) -> Judgement {
    let facts = caseFile.listedFacts
    let each = doubts.prefix(told).map { doubt in
      "\(facts.name(of: doubt.path)) \(relation) \(doubt.against.map(facts.name) ?? "another")"
    }
    let end = after.map { "; \($0)" } ?? ""
    let places = Places(doubts.map(\.place))
    guard doubts.count > 1 else {
      return .whole(.notMet, reason: .joined(each[0], end), places: places)
    }
    let more = doubts.count > told ? ", and \(doubts.count - told) more" : ""
    return .whole(
      .notMet,
      reason: .joined("\(several(doubts.count)): \(each.joined(separator: ", "))\(more)", end),
      places: places
    )
  }
}
