import ArgumentParser
import AuditStore
import AuditWalk

/// Lets the next case that waits stand in for one that cannot be read, and says who reads it.
struct CaseReplaced {
  let name: String
  /// The case that cannot be read.
  let reference: String
  /// Why it cannot be read.
  let reason: String
  /// Whether nothing is written.
  let isTrial: Bool
  /// The council's numbers and the names of auditors that lie beside the key.
  let known: [String]

  func run(in workspace: Workspace) throws {
    let replacement = try CaseReplacement(
      of: reference,
      because: reason,
      in: try workspace.round(name),
      workspace,
      at: try Clock.now(),
      known: known
    )
    for line in replacement.lines { Console.result(line) }
    if !isTrial {
      try workspace.replace(replacement.round)
      let plan = workspace.shown(try workspace.plan(ofRound: name))
      Console.note("Kept in \(plan), with the reason; every journal stays as it is.")
      try HeadedTexts.say([reason], in: workspace)
      if try !workspace.extractSet(ofRound: name).contains(replacement.reference) {
        Console.note("Bring the extract of \(replacement.reference) in with caseaudit import.")
      }
    }
    if !replacement.isWhole { throw ExitCode(2) }
  }
}
