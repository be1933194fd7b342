import AuditDocuments
import AuditRules
import GRDB

extension AuditIndex {
  /// Tells how far each audit of a round has come: those allocated in their order, then those that nobody planned.
  public func statusRows(_ round: Round) throws(Problems) -> [StatusRow] {
    var begun = try begunAudits(of: round.id)
    var rows: [StatusRow] = []
    for allocation in round.allocations {
      let key = "\(allocation.reference).\(allocation.auditor)"
      var planned = StatusRow(
        reference: allocation.reference,
        auditor: allocation.auditor,
        isSecond: allocation.isSecond,
        isAllocated: true
      )
      planned.relation = round.auditor(allocation.auditor)?.relation
      guard var row = begun.removeValue(forKey: key) else {
        rows.append(planned)
        continue
      }
      row.isAllocated = true
      if row.stage == .damaged { (row.isSecond, row.relation) = (allocation.isSecond, planned.relation) }
      rows.append(row)
    }
    return rows + begun.values.sorted { ($0.reference, $0.auditor) < ($1.reference, $1.auditor) }
  }

  private func begunAudits(of round: String) throws(Problems) -> [String: StatusRow] {
    try read { database in
      let cursor = try Row.fetchCursor(
        database,
        sql: """
          SELECT journals.path, journals.torn, journals.damaged, audits.second, audits.team, audits.opened_at,
            audits.signed_day, audits.items, audits.overall, audits.recused, audits.relation,
            (SELECT COUNT(*) FROM answers WHERE answers.audit = audits.id AND dormant = 0),
            (SELECT COUNT(*) FROM concerns WHERE concerns.audit = audits.id)
          FROM journals LEFT JOIN audits ON audits.journal = journals.id
          WHERE substr(journals.path, 1, ?) = ? AND (journals.damaged = 1 OR audits.id IS NOT NULL)
          """,
        arguments: ["audits/\(round)/".unicodeScalars.count, "audits/\(round)/"]
      )
      var rows: [String: StatusRow] = [:]
      while let row = try cursor.next() {
        guard let name = JournalName(path: row[0]) else { continue }
        var status = StatusRow(
          reference: name.reference,
          auditor: name.auditor,
          isSecond: row[3] ?? false,
          isAllocated: false
        )
        let (opened, signed, overall): (String?, String?, String?) = (row[5], row[6], row[8])
        status.team = row[4] ?? ""
        status.openedDay = opened.flatMap { Timestamp.date($0) }.flatMap { EnglandDay.of($0) }
        status.signedDay = signed.flatMap { Day($0) }
        status.items = row[7]
        status.overall = overall.flatMap { Grade(rawValue: $0) }
        let relation: String? = row[10]
        status.relation = relation.flatMap { Auditor.Relation(rawValue: $0) }
        status.answered = row[11]
        status.concerns = row[12]
        status.isTorn = row[1]
        status.stage = stage(isDamaged: row[2], isRecused: row[9] ?? false, isSigned: signed != nil)
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
