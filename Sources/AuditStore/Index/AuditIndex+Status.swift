import AuditActions
import AuditDocuments
import AuditRules
import AuditSummaries
import GRDB

extension AuditIndex {
  /// For each case that was audited in some rounds, the last day on which an audit of it was signed.
  public func lastSignatures(in rounds: [Round]) throws(Problems) -> [String: Day] {
    var last: [String: Day] = [:]
    for round in rounds {
      for row in try statusRows(round) {
        guard let signed = row.signedDay else { continue }
        last[row.reference] = max(last[row.reference] ?? signed, signed)
      }
    }
    return last
  }

  /// The cases of a round of which the audit that is counted says that a limiting question capped it, or that the file is inadequate.
  ///
  /// One audit of a case is counted, as in a tally: no second one, none that was stepped back from, and none in whose place another
  /// stands.
  public func failures(of round: Round) throws(Problems) -> Set<String> {
    try read { database in
      let scope = SelectionScope(.round(round.id), rounds: [round])
      let passedOver = try PassedOver(database, scope)
      let fallShort = Set(
        try Int64.fetchAll(
          database,
          sql: "SELECT id FROM audits WHERE round = ? AND (cap_item IS NOT NULL OR overall = ?)",
          arguments: [round.id, Grade.inadequate.rawValue]
        )
      )
      let counted = try AuditRow.all(database, scope, try RaisedConcerns(database, scope)).filter {
        scope.counts($0) && !$0.isSecond && !passedOver.contains($0.id)
      }
      return Set(counted.filter { fallShort.contains($0.id) }.map(\.reference))
    }
  }

  /// Tells how far a round has come, as it is on a day.
  public func status(of round: Round, today: Day?) throws(Problems) -> RoundStatus {
    RoundStatus(
      round: round.id,
      title: round.title,
      period: round.period.name,
      periodInWords: round.period.shortName,
      due: round.due,
      cases: round.cases,
      rows: try statusRows(round),
      today: today
    )
  }

  /// Tells how far a round has come with what came after its audits: which concerns ended, and whether it is closed.
  public func status(of round: Round, today: Day?, after followUp: FollowUp) throws(Problems) -> RoundStatus {
    var status = try status(of: round, today: today)
    let standings = try concerns(for: .round(round.id)).map { followUp.standing(of: $0.entryName) }
    status.openConcerns = standings.count(where: \.isOpen)
    status.unacknowledgedConcerns = standings.count { $0 == .unacknowledged }
    status.closing = followUp.closings[round.id]?.inWords
    return status
  }

  /// The signed audits that say that the child is not safe today, of a case on which nobody's concern of that round stands.
  private static let unsafeWithoutConcern = """
    SELECT said.id FROM audits AS said
    WHERE said.unsafe = 1 AND said.signed_at IS NOT NULL AND said.recused = 0 AND NOT EXISTS (
      SELECT 1 FROM concerns JOIN audits AS raised ON raised.id = concerns.audit
      WHERE raised.round = said.round AND raised.case_reference = said.case_reference)
    """

  /// The signed audits, of one round or of all, that say that the child is not safe today although no concern on it stands.
  public func unsafeWithoutConcern(ofRound round: String? = nil) throws(Problems) -> [JournalName] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT round, case_reference, auditor FROM audits WHERE id IN (\(Self.unsafeWithoutConcern))
            AND round = coalesce(?, round) ORDER BY round, case_reference, auditor
          """,
        arguments: [round]
      )
      return rows.compactMap { row in
        try? JournalName(
          round: row.decode(atIndex: 0),
          case: row.decode(atIndex: 1),
          auditor: row.decode(atIndex: 2)
        )
      }
    }
  }

  /// Tells how far each audit of a round has come: those allocated in their order, then those that nobody planned.
  public func statusRows(_ round: Round) throws(Problems) -> [StatusRow] {
    var begun = try begunAudits(of: round.id)
    var rows: [StatusRow] = []
    for allocation in round.allocations {
      let key = "\(allocation.reference).\(allocation.auditor)"
      var row =
        begun.removeValue(forKey: key)
        ?? StatusRow(
          reference: allocation.reference,
          auditor: allocation.auditor,
          isSecond: allocation.isSecond,
          isAllocated: true
        )
      row.isAllocated = true
      // Whoever is to audit the case has begun with a concern.
      row.holdsConcernsAlone = false
      if row.stage == .damaged { row.isSecond = allocation.isSecond }
      rows.append(row)
    }
    return rows + begun.values.sorted { ($0.reference, $0.auditor) < ($1.reference, $1.auditor) }
  }

  private func begunAudits(of round: String) throws(Problems) -> [String: StatusRow] {
    let folder = "\(WorkspacePath.round(round))/"
    return try read { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT journals.path, journals.damaged, audits.second, audits.team, audits.signed_day, audits.items,
            audits.overall, audits.recused,
            (SELECT COUNT(*) FROM answers WHERE answers.audit = audits.id AND dormant = 0),
            (SELECT COUNT(*) FROM concerns WHERE concerns.audit = audits.id), audits.concerns_alone,
            audits.id IN (\(Self.unsafeWithoutConcern))
          FROM journals LEFT JOIN audits ON audits.journal = journals.id
          WHERE substr(journals.path, 1, ?) = ? AND (journals.damaged = 1 OR audits.id IS NOT NULL)
          """,
        arguments: [folder.unicodeScalars.count, folder]
      )
      let spelled = try AuditRow.teamSpellings(database)
      var rows: [String: StatusRow] = [:]
      while let row = try cursor.next() {
        guard let name = try JournalName(path: row.decode(atIndex: 0)) else { continue }
        var status = StatusRow(
          reference: name.reference,
          auditor: name.auditor,
          isSecond: try row.decode(Bool?.self, atIndex: 2) ?? false,
          isAllocated: false
        )
        let (signed, overall): (String?, String?) = try (row.decode(atIndex: 4), row.decode(atIndex: 6))
        status.team = spelled(try row.decode(String?.self, atIndex: 3) ?? "")
        status.signedDay = signed.flatMap { Day($0) }
        status.items = try row.decode(atIndex: 5)
        status.overall = overall.flatMap { Grade(rawValue: $0) }
        status.answered = try row.decode(atIndex: 8)
        status.concerns = try row.decode(atIndex: 9)
        status.holdsConcernsAlone = try row.decode(Bool?.self, atIndex: 10) ?? false
        status.isUnsafeWithoutConcern = try row.decode(Bool?.self, atIndex: 11) ?? false
        status.stage = stage(
          isDamaged: try row.decode(atIndex: 1),
          isRecused: try row.decode(Bool?.self, atIndex: 7) ?? false,
          isSigned: signed != nil
        )
        rows["\(name.reference).\(name.auditor)"] = status
      }
      return rows
    }
  }

  private func stage(isDamaged: Bool, isRecused: Bool, isSigned: Bool) -> StatusRow.Stage {
    if isDamaged { return .damaged }
    if isRecused { return .recused }
    return isSigned ? .signed : .started
  }
}
