import AuditStore

extension Reallocation {
  /// What went where and why, a line each: what was taken from somebody, and what had been given to nobody.
  ///
  /// `before` is the round as it was.
  public func lines(since before: Round) -> [String] {
    let moved = moved.map { moved in
      let to = moved.to.map { "now with \($0)" } ?? "nobody can take it"
      if case .lease = moved.cause {
        // Nothing keeps its auditor from going on with it.
        let stays = moved.to == nil ? "nobody else can take it, and it stays where it is" : to
        return
          "\(Self.called(moved.audit)): \(moved.audit.auditor) \(moved.cause.inWords) (\(draft(of: moved.audit))); \(stays)"
      }
      return "\(Self.called(moved.audit)): \(moved.audit.auditor) \(moved.cause.inWords); \(to)"
    }
    let given = round.allocations.dropFirst(before.allocations.count).map {
      "\(Self.called($0)): it was given to nobody; now with \($0.auditor)"
    }
    let stays = unread.map {
      "\(Self.called($0)): the journal of \($0.auditor) is missing, cut short or changed, and the audit stays where it is"
    }
    return moved + given + stays
  }

  /// Where what was written lies.
  private func draft(of audit: Round.Allocation) -> String {
    let name = try? JournalName(round: round.id, case: audit.reference, auditor: audit.auditor)
    return name?.path ?? WorkspacePath.round(round.id)
  }

  private static func called(_ audit: Round.Allocation) -> String {
    "\(audit.reference), \(audit.isSecond ? "second audit" : "audit")"
  }
}
