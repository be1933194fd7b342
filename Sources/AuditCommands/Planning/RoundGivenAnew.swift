import ArgumentParser
import AuditReports
import AuditStore
import AuditWalk

/// Gives to others what cannot stay where it is in a round, and says what went where.
struct RoundGivenAnew {
  let name: String
  /// After how many days without an entry an audit is taken back; nil for what the plan says.
  let lease: Int?
  /// Whether nothing is written.
  let isTrial: Bool

  func run(in workspace: Workspace) throws {
    let before = try workspace.round(name)
    let anew = try Reallocation(before, in: workspace, at: try Clock.now(), lease: lease)
    let isChanged = anew.round != before
    if anew.moved.isEmpty, !isChanged { Console.result("Nothing has to be given to anybody else.") }
    for line in lines(anew, before) { Console.result(line) }
    if isChanged, !isTrial {
      try workspace.replace(anew.round)
      Console.note("Kept in \(workspace.shown(try workspace.plan(ofRound: name))); every journal stays as it is.")
    }
    if !anew.unplaced.isEmpty { throw ExitCode(2) }
  }

  private func lines(_ anew: Reallocation, _ before: Round) -> [String] {
    let moved = anew.moved.map { moved in
      let to = moved.to.map { "now with \($0)" } ?? "nobody can take it"
      if case .lease = moved.cause {
        // Nothing keeps its auditor from going on with it.
        let stays = moved.to == nil ? "nobody else can take it, and it stays where it is" : to
        return
          "\(Self.called(moved.audit)): \(moved.audit.auditor) \(moved.cause.inWords) (\(draft(of: moved.audit))); \(stays)"
      }
      return "\(Self.called(moved.audit)): \(moved.audit.auditor) \(moved.cause.inWords); \(to)"
    }
    let given = anew.round.allocations.dropFirst(before.allocations.count).map {
      "\(Self.called($0)): it was given to nobody; now with \($0.auditor)"
    }
    let left = anew.unplaced.map { "\($0.reference), \($0.isSecond ? "second audit" : "audit"): \($0.inWords)" }
    return moved + given + left
  }

  /// Where what was written lies.
  private func draft(of audit: Round.Allocation) -> String {
    "audits/\(name)/journals/\(audit.reference).\(audit.auditor).jsonl"
  }

  private static func called(_ audit: Round.Allocation) -> String {
    "\(audit.reference), \(audit.isSecond ? "second audit" : "audit")"
  }
}
