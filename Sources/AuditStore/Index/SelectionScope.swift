import AuditRules
import AuditSummaries

/// Which audits a selection takes, and how.
struct SelectionScope {
  let selection: Selection
  /// The plans of the rounds that belong to the selection as a whole.
  let whole: [String: Round]
  /// The plans of all rounds.
  let plans: [String: Round]
  private let allocated: Set<Allocated>
  /// The stratum of each case of each round whose plan says how many files its strata have.
  private let strata: [String: [String: FrameStratum]]

  /// A first audit that a plan may allocate.
  struct Allocated: Hashable {
    var round: String
    var reference: String
    var auditor: String

    init(_ round: String, _ reference: String, _ auditor: String) {
      (self.round, self.reference, self.auditor) = (round, reference, auditor)
    }
  }

  init(_ selection: Selection, rounds: [Round]) {
    self.selection = selection
    plans = Dictionary(rounds.map { ($0.id, $0) }) { first, _ in first }
    allocated = Set(
      plans.values.flatMap { round in
        round.allocations.filter { !$0.isSecond }.map { Allocated(round.id, $0.reference, $0.auditor) }
      }
    )
    whole = plans.filter { selection.covers($0.value) }
    // Beside rounds with strata, one that has a frame and none is a stratum of its own.
    let isDivided = plans.values.contains { $0.frame?.strata.isEmpty == false }
    strata = plans.compactMapValues { round in
      if round.frame?.strata.isEmpty == false { return round.strataOfCases }
      return isDivided && round.isOneStratum ? [:] : nil
    }
  }

  /// The stratum that a case was drawn from; nil where the plan of its round does not say how large its strata are.
  func drawnFrom(round: String, _ reference: String) -> FrameStratum? {
    strata[round].map { $0[reference] ?? FrameStratum(round: round, name: "") }
  }

  /// Whether the plan of a round gives the first audit of a case to this auditor.
  func allocates(_ audit: Allocated) -> Bool { allocated.contains(audit) }

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

  /// Whether the answers of an audit are counted, and not only its concerns.
  func counts(_ audit: AuditRow) -> Bool {
    guard audit.isSigned, let day = audit.firstSignedDay else { return false }
    return selection.takes(audit.round, plan: plans[audit.round], by: day)
  }

  /// Whether a concern raised on a day in an audit of a round is counted, signed or not.
  ///
  /// Of a round that a period divides the day decides as a first signature does; without a day it goes with the round's
  /// last, so that a concern of a planned round is in some period.
  func takesConcern(ofRound round: String, raised day: Day?) -> Bool {
    if takesAll(of: round) { return true }
    let plan = plans[round]
    return (day ?? plan?.period.last).map { selection.takes(round, plan: plan, by: $0) } ?? false
  }

  /// Whether a period divides a round between itself and others.
  func divides(_ round: String) -> Bool {
    guard case .period(let period) = selection, let own = plans[round]?.period, whole[round] == nil else {
      return false
    }
    return own.first <= period.last && period.first <= own.last
  }

  /// The condition that signed audits meet, on the table `audits`, and its values; parts of the program only.
  var condition: (sql: String, values: [String]) {
    switch selection {
    case .round(let asked): ("audits.signed_day IS NOT NULL AND audits.round = ?", [asked])
    case .period(let period): condition(for: period)
    }
  }

  /// What `Selection.takes` says, in SQL; `PeriodTests` holds the two together.
  private func condition(for period: Period) -> (sql: String, values: [String]) {
    func marks(_ names: [String]) -> String { names.map { _ in "?" }.joined(separator: ", ") }
    let days = [period.first.description, period.last.description]
    let known = plans.keys.sorted()
    var sql = "audits.round IN (\(marks(rounds)))"
    var values = rounds
    for plan in plans.values.sorted(by: { $0.id < $1.id }) where whole[plan.id] == nil {
      sql += " OR (audits.round = ? AND MIN(MAX(audits.first_signed_day, ?), ?) BETWEEN ? AND ?)"
      values += [plan.id, plan.period.first.description, plan.period.last.description] + days
    }
    sql += " OR (audits.round NOT IN (\(marks(known))) AND audits.first_signed_day BETWEEN ? AND ?)"
    return ("audits.signed_day IS NOT NULL AND (\(sql))", values + known + days)
  }

  /// A query for the numbers of the audits that meet the condition.
  ///
  /// Asked for with `IN`, they come sorted: rows are then read in the order in which they lie.
  var signedAudits: String { "SELECT id FROM audits WHERE \(condition.sql)" }
}

extension Round {
  /// The stratum of each case of the sample and of each replacement.
  fileprivate var strataOfCases: [String: FrameStratum] {
    var strata: [String: FrameStratum] = [:]
    for reference in sample.map(\.reference) + replacements.map(\.reference) {
      strata[reference] = stratum(of: reference).map { FrameStratum(round: id, name: $0) }
    }
    return strata
  }
}
