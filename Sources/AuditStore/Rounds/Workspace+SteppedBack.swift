import AuditDocuments
import AuditPlanning
import AuditSummaries

extension Workspace {
  /// The status of a round with the reason of each auditor who stepped back: for whoever plans it, and nobody else.
  public func telling(_ status: RoundStatus) throws(Problems) -> RoundStatus {
    try status.telling { (row) throws(Problems) in
      try Journal.read(JournalName(round: status.round, case: row.reference, auditor: row.auditor), in: self).state
        .recusal
    }
  }

  /// For each of some cases who stepped back from it, in whatever round: a tie that somebody declared once holds in every later one.
  ///
  /// - Throws: journals of these cases that cannot be read.
  public func steppedBack(from cases: Set<String>) throws(Problems) -> [String: [String: Return]] {
    var back: [String: [String: Return]] = [:]
    for name in try journalNames() where cases.contains(name.reference) {
      guard try Journal.read(name, in: self).state.recusal != nil else { continue }
      back[name.reference, default: [:]][name.auditor] = .steppedBack
    }
    return back
  }

  /// The status of a round with the team of each case that is not begun, as the list says it that the round was drawn from.
  public func namingTeams(of status: RoundStatus) throws(Problems) -> RoundStatus {
    guard status.rows.contains(where: \.team.isEmpty), let frame = try listedFrame(ofRound: status.round) else {
      return status
    }
    let listed = Dictionary(frame.cases.map { ($0.reference, $0.team) }) { first, _ in first }
    // What audits call a team comes first, as everywhere else.
    let spelled = TeamSpellings(of: status.rows.map(\.team).filter { !$0.isEmpty } + listed.values)
    return status.naming { row in spelled(row.team.isEmpty ? listed[row.reference] ?? "" : row.team) }
  }
}
