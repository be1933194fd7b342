import ArgumentParser
import AuditDocuments
import AuditStore

/// Which concern or which note of good practice is meant.
struct RemarkOptions: ParsableArguments {
  @Option(help: "The round; every round where it is not given.") var round: String?
  @Option(help: "The auditor, where several raised or noted something on the case.") var auditor: String?
  @Option(help: ArgumentHelp("The line of the journal, where an audit has several.", valueName: "line")) var number:
    Int?

  /// What was said of the one that is meant.
  var chosen: RemarkSelection { RemarkSelection(auditor: auditor, number: number) }

  /// All concerns or all notes, of the round where one is named; says which journals could not be read to their end.
  func all(
    _ kind: KeyPath<(concerns: [AuditRemark], goodPractice: [AuditRemark]), [AuditRemark]>,
    in workspace: Workspace
  ) throws(Problems) -> [AuditRemark] {
    if let round {
      try workspace.sayPlanWarnings(of: [try workspace.round(round)])
    } else {
      try workspace.sayPlanWarnings()
    }
    let found = try workspace.remarks(ofRound: round)
    if !found.problems.all.isEmpty { Console.note(found.problems.render()) }
    return (concerns: found.concerns, goodPractice: found.goodPractice)[keyPath: kind]
  }
}
