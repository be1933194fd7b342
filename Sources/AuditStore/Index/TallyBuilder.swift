import AuditRules
import AuditSummaries
import GRDB

/// Adds up the rows of the index.
struct TallyBuilder {
  /// An audit whose answers are counted.
  struct Counted {
    var stratum: Int
    var reading: Int
    var isSecond: Bool
  }

  /// A version of a checklist that audits were made with.
  struct Reading: Hashable {
    var checklist: String
    var version: Int
  }

  var tally = Tally()
  /// The digests of the first audits whose answers are counted.
  var digests: [String] = []
  /// The audits whose answers are counted.
  private(set) var counted: [Int64: Counted] = [:]
  /// The strata that audits were met in, in the order they were met.
  private(set) var strata: [Stratum] = []
  /// The versions of checklists in the order they were met.
  private(set) var readings: [Reading] = []
  private var readingNumbers: [Reading: Int] = [:]
  private var counts: [AuditCounts] = []
  private var numbers: [Stratum: Int] = [:]
  let scope: SelectionScope
  private let passedOver: PassedOver
  private let concerns: RaisedConcerns
  private var begun: Set<SelectionScope.Allocated> = []
  private var inside: [String: Int] = [:]
  /// The cases whose signed first audits are counted, with how many rounds read each.
  private(set) var cases: [String: Int] = [:]

  init(_ scope: SelectionScope, _ passedOver: PassedOver, _ concerns: RaisedConcerns) {
    self.scope = scope
    self.passedOver = passedOver
    self.concerns = concerns
  }

  /// The rounds with an audit in the tally, those that belong to the selection as a whole, and those that it divides and
  /// that are begun, in order.
  func roundCounts(_ database: Database) throws -> [TallyResult.RoundCounts] {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT round,
          COUNT(DISTINCT CASE WHEN second = 0 AND recused = 0 AND signed_day IS NOT NULL THEN case_reference END),
          COUNT(CASE WHEN second = 0 AND recused = 0 AND signed_day IS NULL THEN 1 END)
        FROM audits GROUP BY round
        """
    )
    var (signed, unsigned): ([String: Int], [String: Int]) = ([:], [:])
    while let row = try cursor.next() {
      let round: String = try row.decode(atIndex: 0)
      signed[round] = try row.decode(atIndex: 1)
      unsigned[round] = try row.decode(Int.self, atIndex: 2) - passedOver.raised(in: round)
    }
    let divided = Set(signed.keys).filter(scope.divides)
    return Set(inside.keys).union(scope.whole.keys).union(divided).sorted().map { round in
      let isWhole = scope.takesAll(of: round)
      return TallyResult.RoundCounts(
        round: round,
        signed: signed[round] ?? 0,
        inside: inside[round] ?? 0,
        isWhole: isWhole,
        unsigned: isWhole ? 0 : unsigned[round] ?? 0
      )
    }
  }

  /// Takes an audit into account.
  mutating func add(_ audit: AuditRow) {
    let isIn = scope.counts(audit)
    let isPassedOver = passedOver.contains(audit.id)
    if isIn, !audit.isSecond, !isPassedOver {
      inside[audit.round, default: 0] += 1
      cases[audit.reference, default: 0] += 1
    }
    let raised = concerns[audit.id].count
    if isPassedOver, raised == 0 { return }
    let isAsked = isIn || scope.takesAll(of: audit.round)
    guard isAsked || raised > 0 else { return }
    let month = isIn ? audit.firstSignedDay.map { String($0.description.prefix(7)) } ?? "" : ""
    let number = number(
      of: Stratum(
        team: audit.team,
        service: audit.service,
        relation: audit.relation,
        month: month,
        drawnFrom: scope.drawnFrom(round: audit.round, audit.reference)
      )
    )
    counts[number].concerns += raised
    if isPassedOver || !isAsked { return }
    if isIn { counted[audit.id] = Counted(stratum: number, reading: reading(of: audit), isSecond: audit.isSecond) }
    if !audit.isSecond {
      addFirst(audit, isIn: isIn, to: number)
    } else if isIn {
      counts[number].second += 1
    }
  }

  private mutating func reading(of audit: AuditRow) -> Int {
    let reading = Reading(checklist: audit.checklist, version: audit.version)
    if let known = readingNumbers[reading] { return known }
    readingNumbers[reading] = readings.count
    readings.append(reading)
    return readings.count - 1
  }

  private mutating func number(of stratum: Stratum) -> Int {
    if let known = numbers[stratum] { return known }
    numbers[stratum] = strata.count
    strata.append(stratum)
    counts.append(AuditCounts())
    return strata.count - 1
  }

  private mutating func addFirst(_ audit: AuditRow, isIn: Bool, to number: Int) {
    let allocated = SelectionScope.Allocated(audit.round, audit.reference, audit.auditor)
    let isPlanned = scope.allocates(allocated)
    if isPlanned {
      begun.insert(allocated)
      counts[number].planned += 1
    }
    if !audit.isRecused { counts[number].started += 1 }
    guard isIn else { return }
    counts[number].signed += 1
    if !isPlanned { counts[number].unplanned += 1 }
    if let item = audit.capItem {
      counts[number].capped += 1
      tally.caps[Tally.CappingItem(checklist: audit.checklist, item: item), default: 0] += 1
      let cell = Tally.VersionCell(checklist: audit.checklist, version: audit.version, part: item)
      tally.versionCaps[cell, default: 0] += 1
    }
    if let worker = audit.worker { tally.workers[audit.team, default: []].insert(worker) }
  }

  /// Adds the audits planned and not begun, of which no team is known yet; the plan says who was to do them.
  mutating func addUnstarted() {
    for round in scope.whole.values {
      let relations = Dictionary(round.auditors.map { ($0.id, $0.relation.rawValue) }) { first, _ in first }
      for allocation in round.allocations where !allocation.isSecond {
        let allocated = SelectionScope.Allocated(round.id, allocation.reference, allocation.auditor)
        guard !begun.contains(allocated) else { continue }
        let relation = relations[allocation.auditor] ?? ""
        counts[number(of: Stratum(team: "", service: "", relation: relation, month: ""))].planned += 1
      }
    }
  }

  /// Puts the counts of audits into the tally.
  mutating func finish() { tally.audits = Dictionary(uniqueKeysWithValues: zip(strata, counts)) }
}
