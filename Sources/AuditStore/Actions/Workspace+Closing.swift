import AuditActions
import AuditDocuments
import AuditSummaries

extension Workspace {
  /// Refuses a round that is closed, in which no answer is changed any more; a concern can still be raised.
  public func refuseWhatIsClosed(_ round: Round) throws(Problems) {
    guard let closing = try ActionJournal.whole(self).standing.followUp.closings[round.id] else { return }
    throw Problems([
      Problem(
        "the round is closed, \(closing.inWords): no answer and no grade of it changes any more",
        file: shown(try plan(ofRound: round.id)),
        hint:
          "Ask a lead to open it again, with the reason: caseaudit status --round \(round.id) --reopen …. A concern is "
          + "raised without that: caseaudit concerns raise. Concerns and replies are counted as they come in."
      )
    ])
  }

  /// All that stands against closing a round; a concern that is open comes last, where it is read first.
  ///
  /// The journals themselves are asked for concerns, and one that cannot be read stands against closing too: what is in it
  /// nobody knows.
  ///
  /// - Parameters:
  ///   - status: how far the round has come.
  ///   - followUp: which concerns have ended.
  /// - Returns: the objections; nothing where it may be closed.
  /// - Throws: where a folder cannot be read.
  public func objections(toClosing status: RoundStatus, after followUp: FollowUp) throws(Problems) -> [Problem] {
    let plan = WorkspacePath.plan(ofRound: status.round)
    let found = try remarks(ofRound: status.round)
    var problems = found.problems.all.filter { $0.severity == .error }
    let owed = status.rows.filter(\.isOwed).map { "\($0.reference) (\($0.auditor))" }
    if !owed.isEmpty {
      problems.append(
        Problem(
          "\(owed.count == 1 ? "an audit is" : "\(owed.count) audits are") not signed: \(owed.joined(separator: ", "))",
          file: plan,
          hint: "Let them be signed, or give them to others with caseaudit plan \(status.round) --reallocate."
        )
      )
    }
    if !status.withoutAuditor.isEmpty {
      problems.append(
        Problem(
          "no auditor has \(status.withoutAuditor.joined(separator: ", "))",
          file: plan,
          hint: "Allocate them, or let others replace them."
        )
      )
    }
    for row in status.unsafeWithoutConcern {
      problems.append(
        Problem(
          "the audit of \(row.reference) (\(row.auditor)) says that the child is not safe today, and no concern stands",
          file: shown(try journal(JournalName(round: status.round, case: row.reference, auditor: row.auditor))),
          hint:
            "If the child is not safe, raise one: caseaudit concerns raise \(row.reference) --round \(status.round). If the child "
            + "is, have the audit opened again and that question answered anew."
        )
      )
    }
    for concern in found.concerns.map(\.name) {
      let standing = followUp.standing(of: concern)
      guard standing.isOpen else { continue }
      problems.append(
        Problem(
          "the concern of \(concern.auditor) on \(concern.reference) is open"
            + (standing == .unacknowledged ? ", and acknowledged by nobody" : ""),
          file: shown(actions),
          hint: "Say how it ended: caseaudit concerns end \(concern.reference) --round \(concern.round) --auditor "
            + "\(concern.auditor) --number \(concern.number) --ending …"
        )
      )
    }
    return problems
  }
}
