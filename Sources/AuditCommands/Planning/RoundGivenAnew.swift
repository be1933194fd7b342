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
    try workspace.refuseWhatIsClosed(before)
    let anew = try Reallocation(before, in: workspace, at: try Clock.now(), lease: lease)
    let isChanged = anew.round != before
    if anew.moved.isEmpty, !isChanged, anew.heldByAway.isEmpty {
      Console.result("Nothing has to be given to anybody else.")
    }
    for line in anew.lines(since: before) + anew.unplaced.map(\.line) { Console.result(line) }
    if isChanged, !isTrial {
      try workspace.replace(anew.round)
      Console.note("Kept in \(workspace.shown(try workspace.plan(ofRound: name))); every journal stays as it is.")
    }
    if !anew.unread.isEmpty { Console.note("What is wrong with those journals: caseaudit verify.") }
    if !anew.unplaced.isEmpty || !anew.unread.isEmpty { throw ExitCode(2) }
  }
}
