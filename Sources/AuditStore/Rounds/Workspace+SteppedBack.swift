import AuditDocuments
import AuditSummaries

extension Workspace {
  /// The status of a round with the reason of each auditor who stepped back: for whoever plans it, and nobody else.
  public func telling(_ status: RoundStatus) throws(Problems) -> RoundStatus {
    try status.telling { (row) throws(Problems) in
      try Journal.read(JournalName(round: status.round, case: row.reference, auditor: row.auditor), in: self).state
        .recusal
    }
  }
}
