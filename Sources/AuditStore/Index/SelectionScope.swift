import AuditRules

/// Which audits a selection takes, and how.
struct SelectionScope {
  let selection: Selection
  /// The plans of the rounds that belong to the selection as a whole.
  let whole: [String: Round]
  /// The plans of all rounds.
  let plans: [String: Round]
  /// The first audits that the plans allocate, by their keys.
  private let allocated: Set<String>

  init(_ selection: Selection, rounds: [Round]) {
    self.selection = selection
    plans = Dictionary(rounds.map { ($0.id, $0) }) { first, _ in first }
    allocated = Set(
      plans.values.flatMap { round in
        round.allocations.filter { !$0.isSecond }.map { Self.key(round.id, $0.reference, $0.auditor) }
      }
    )
    whole = plans.filter { name, round in
      switch selection {
      case .round(let asked): name == asked
      case .period(let period): round.period.first >= period.first && round.period.last <= period.last
      }
    }
  }

  /// What tells an audit from every other.
  static func key(_ round: String, _ reference: String, _ auditor: String) -> String {
    "\(round)/\(reference).\(auditor)"
  }

  /// Whether the plan of a round gives the first audit of a case to this auditor.
  func allocates(_ round: String, _ reference: String, _ auditor: String) -> Bool {
    allocated.contains(Self.key(round, reference, auditor))
  }

  /// Whether the audits of a round belong to the selection even while they are not signed.
  func takesAll(of round: String) -> Bool {
    if case .round(let asked) = selection { return round == asked }
    return whole[round] != nil
  }

  /// The rounds whose audits belong to the selection even while they are not signed.
  var rounds: [String] {
    if case .round(let asked) = selection { return [asked] }
    return whole.keys.sorted()
  }

  /// Whether an audit signed on this day, or not signed, is among those whose answers are counted.
  func counts(round: String, signedDay: Day?) -> Bool {
    guard let signedDay else { return false }
    switch selection {
    case .round(let asked): return round == asked
    case .period(let period): return period.contains(signedDay)
    }
  }

  /// The condition that signed audits meet, on the table `audits`, and its values; parts of the program only.
  var condition: (sql: String, values: [String]) {
    switch selection {
    case .round(let asked): ("audits.signed_day IS NOT NULL AND audits.round = ?", [asked])
    case .period(let period):
      ("audits.signed_day BETWEEN ? AND ?", [period.first.description, period.last.description])
    }
  }
}
