import AuditRules
import AuditSummaries
import GRDB

/// Adds up the rows of the index.
struct TallyBuilder {
  var tally = Tally()
  private let scope: SelectionScope
  private var slots: [Int64: Int] = [:]
  private var strata: [Stratum] = []
  private var slotOfStratum: [Stratum: Int] = [:]
  private var seconds: Set<Int64> = []
  private let passedOver: PassedOver
  private var begun: Set<String> = []
  private var inside: [String: Int] = [:]

  init(_ database: Database, _ scope: SelectionScope) throws {
    self.scope = scope
    passedOver = try PassedOver(database, scope)
  }

  /// The rounds with an audit in the tally and those that belong to the selection as a whole, in order.
  func roundCounts(_ database: Database) throws -> [TallyResult.RoundCounts] {
    let signed = try Row.fetchAll(
      database,
      sql: """
        SELECT round, COUNT(DISTINCT case_reference) FROM audits
        WHERE signed_day IS NOT NULL AND second = 0 AND recused = 0 GROUP BY round
        """
    )
    let counts: [String: Int] = Dictionary(uniqueKeysWithValues: signed.map { ($0[0], $0[1]) })
    return Set(inside.keys).union(scope.whole.keys).sorted().map {
      TallyResult.RoundCounts(round: $0, signed: counts[$0] ?? 0, inside: inside[$0] ?? 0)
    }
  }

  /// Takes an audit into account.
  mutating func add(_ audit: AuditRow) {
    let isIn = audit.isSigned && scope.counts(round: audit.round, signedDay: audit.signedDay)
    let isPassedOver = passedOver.contains(audit.id)
    if isIn, !audit.isSecond, !isPassedOver { inside[audit.round, default: 0] += 1 }
    guard isIn || scope.takesAll(of: audit.round) else { return }
    // A concern about a child is told whichever audit raised it.
    if isPassedOver, audit.concerns == 0 { return }
    let month = isIn ? audit.signedDay.map { String($0.description.prefix(7)) } ?? "" : ""
    let stratum = Stratum(team: audit.team, service: audit.service, month: month)
    var counts = tally.audits[stratum] ?? AuditCounts()
    counts.concerns += audit.concerns
    if !isPassedOver {
      if audit.isSecond {
        if isIn { counts.second += 1 }
      } else {
        addFirst(audit, isIn: isIn, to: &counts)
      }
      if isIn { remember(audit, stratum) }
    }
    tally.audits[stratum] = counts
  }

  private mutating func addFirst(_ audit: AuditRow, isIn: Bool, to counts: inout AuditCounts) {
    let isPlanned = scope.allocates(audit.round, audit.reference, audit.auditor)
    begun.insert(SelectionScope.key(audit.round, audit.reference, audit.auditor))
    if isPlanned { counts.planned += 1 }
    if !audit.isRecused { counts.started += 1 }
    guard isIn else { return }
    counts.signed += 1
    if !isPlanned { counts.unplanned += 1 }
    if audit.isCapped { counts.capped += 1 }
  }

  /// Adds the audits planned and not begun, of which no team is known yet.
  mutating func addUnstarted() {
    var unstarted = 0
    for round in scope.whole.values {
      unstarted += round.allocations.count {
        !$0.isSecond && !begun.contains(SelectionScope.key(round.id, $0.reference, $0.auditor))
      }
    }
    guard unstarted > 0 else { return }
    tally.audits[Stratum(team: "", service: "", month: ""), default: AuditCounts()].planned += unstarted
  }

  private mutating func remember(_ audit: AuditRow, _ stratum: Stratum) {
    if audit.isSecond { seconds.insert(audit.id) }
    if let known = slotOfStratum[stratum] {
      slots[audit.id] = known
    } else {
      slotOfStratum[stratum] = strata.count
      slots[audit.id] = strata.count
      strata.append(stratum)
    }
  }

  /// Adds the answers of the audits remembered: counts by item and stratum, sums by file, and what rules suggested.
  mutating func addAnswers(_ database: Database) throws {
    let condition = scope.condition
    // Item, suggestion and outcome come in one number: reading columns is what takes the time.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT answers.audit, (answers.item << 6) + (ifnull(answers.suggested, 0) << 3) + answers.outcome, answers.rule
        FROM audits CROSS JOIN answers ON answers.audit = audits.id
        WHERE \(condition.sql) AND audits.recused = 0 AND answers.dormant = 0
        """,
      arguments: StatementArguments(condition.values)
    )
    var cells = AnswerCells(groups: strata.count)
    while let row = try rows.next() {
      let audit: Int64 = row[0]
      let packed: Int = row[1]
      if audit != cells.audit {
        addFile(cells)
        cells.begin(audit, group: slots[audit], isSecond: seconds.contains(audit))
      }
      let (outcome, suggested) = (packed & 7, packed >> 3 & 7)
      cells.add(item: packed >> 6, outcome: outcome)
      if suggested != 0 { cells.add(rule: row[2], agrees: suggested == outcome) }
    }
    addFile(cells)
    try name(cells, database)
  }

  /// Adds the grades of the first audits remembered.
  mutating func addGrades(_ database: Database) throws {
    let condition = scope.condition
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT grades.audit, grades.section, grades.grade FROM audits CROSS JOIN grades ON grades.audit = audits.id
        WHERE \(condition.sql) AND audits.recused = 0 AND audits.second = 0
        """,
      arguments: StatementArguments(condition.values)
    )
    while let row = try rows.next() {
      guard let slot = slots[row[0]], let grade = Grade(rawValue: row[2]) else { continue }
      tally.grades[Tally.GradeCell(section: row[1], stratum: strata[slot]), default: GradeCounts()][grade] += 1
    }
  }

  private mutating func addFile(_ cells: AnswerCells) {
    guard let file = cells.file, file.counted > 0 else { return }
    tally.files[strata[file.group], default: FileSums()].add(met: file.met, counted: file.counted)
  }

  private mutating func name(_ cells: AnswerCells, _ database: Database) throws {
    let items = try ItemKey.all(database)
    for (group, stratum) in strata.enumerated() {
      for (number, counts) in cells.counts(ofGroup: group) {
        guard let item = items[number] else { continue }
        var outcomes = OutcomeCounts()
        for (outcome, count) in zip(Outcome.allCases, counts) { outcomes[outcome] = count }
        tally.answers[Tally.AnswerCell(item: item, stratum: stratum)] = outcomes
      }
    }
    let rules = try Row.fetchCursor(database, sql: "SELECT id, rule, revision FROM rules")
    while let row = try rules.next() {
      guard let counts = cells.suggestions(ofRule: row[0]) else { continue }
      tally.suggestions[Tally.RuleKey(rule: row[1], revision: row[2])] = counts
    }
  }
}

extension ItemKey {
  static func all(_ database: Database) throws -> [Int64: ItemKey] {
    var items: [Int64: ItemKey] = [:]
    let rows = try Row.fetchCursor(database, sql: "SELECT id, checklist, version, section, item, hash FROM items")
    while let row = try rows.next() {
      items[row[0]] = ItemKey(checklist: row[1], version: row[2], section: row[3], item: row[4], hash: row[5])
    }
    return items
  }
}
