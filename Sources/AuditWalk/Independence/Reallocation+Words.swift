import AuditStore

extension Reallocation {
  /// What went where and why, a line each: what was taken from somebody, and what had been given to nobody.
  ///
  /// - Parameters:
  ///   - before: the round as it was.
  ///   - lease: how whoever reads the lines asks for what nothing was written in for more than so many days.
  /// - Returns: the lines.
  public func lines(since before: Round, askingFor lease: (Int) -> String = { "add --lease \($0)" }) -> [String] {
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
    return moved + given + heldByAway.map { Self.held($0.audit, $0.days, lease) } + stays
  }

  /// What is begun and stays with somebody who is away, and how it goes to another.
  private static func held(_ audit: Round.Allocation, _ days: Int, _ lease: (Int) -> String) -> String {
    let begun = "\(called(audit)): \(audit.auditor) is away, and not back in time, and has begun it"
    guard days > 0 else { return "\(begun) and written in it today; it stays where it is" }
    return
      "\(begun); nothing was written in it for \(days) \(days == 1 ? "day" : "days"), and it stays where it is. To give it to "
      + "another, \(lease(days - 1)); the draft is kept"
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
