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
    let found = try found(in: workspace)
    return (concerns: found.concerns, goodPractice: found.goodPractice)[keyPath: kind]
  }

  /// What was raised and noted, of the round where one is named, with what is missing; says which journals those are.
  func found(in workspace: Workspace) throws(Problems) -> (
    concerns: [AuditRemark], goodPractice: [AuditRemark], problems: Problems, incomplete: [JournalName]
  ) {
    if let round {
      try workspace.sayPlanWarnings(of: [try workspace.round(round)])
    } else {
      try workspace.sayPlanWarnings()
    }
    let found = try workspace.remarks(ofRound: round)
    try Console.note(found.problems, of: workspace)
    return found
  }

  /// Those of the auditor and of the line that are named; a list of nothing is not told of a name that is nobody's here.
  ///
  /// Which auditors raised something is told where `isNamed` says that it may be.
  func narrowed(to remarks: [AuditRemark], isNamed: Bool = true) throws(Problems) -> [AuditRemark] {
    let narrowed = remarks.filter {
      (auditor == nil || $0.name.auditor == auditor) && (number == nil || $0.name.number == number)
    }
    guard narrowed.isEmpty, auditor != nil || number != nil else { return narrowed }
    let auditors = isNamed ? Set(remarks.map(\.name.auditor)).sorted() : []
    throw Problems([
      Problem(
        "nothing that was raised is by this auditor and on this line",
        file: "command line",
        hint: auditors.isEmpty
          ? "\(remarks.isEmpty ? "Nothing was raised; leave" : "Leave") --auditor and --number out."
          : "Leave --auditor and --number out, or name one of: \(auditors.joined(separator: ", "))."
      )
    ])
  }
}
