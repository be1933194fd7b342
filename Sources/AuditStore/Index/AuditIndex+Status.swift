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

  /// The cases of a round of which the signed audit that is counted says that a limiting question capped it, or that the file is
  /// inadequate; what a second auditor gave counts where a moderator settled it so.
  public func failures(ofRound round: String) throws(Problems) -> Set<String> {
    let folder = "\(WorkspacePath.round(round))/"
    return try read { database in
      let paths = try String.fetchAll(
        database,
        sql: """
          SELECT journals.path FROM journals JOIN audits ON audits.journal = journals.id
          WHERE substr(journals.path, 1, ?) = ? AND audits.signed_day IS NOT NULL
            AND audits.second = 0 AND audits.recused = 0 AND (audits.cap_item IS NOT NULL OR audits.overall = ?)
          """,
        arguments: [folder.unicodeScalars.count, folder, Grade.inadequate.rawValue]
      )
      return Set(paths.compactMap { JournalName(path: $0)?.reference })
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
            (SELECT COUNT(*) FROM concerns WHERE concerns.audit = audits.id), audits.concerns_alone
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
