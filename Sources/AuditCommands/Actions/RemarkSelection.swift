import ArgumentParser
import AuditDocuments
import AuditStore
import AuditSummaries

/// Which concern or which note of good practice is meant.
struct RemarkSelection: ParsableArguments {
  @Option(help: "The round; every round where it is not given.") var round: String?
  @Option(help: "The auditor, where several raised or noted something on the case.") var auditor: String?
  @Option(help: ArgumentHelp("The line of the journal, where an audit has several.", valueName: "line")) var number:
    Int?

  /// All concerns or all notes, of the round where one is named; says which journals could not be read to their end.
  func all(
    _ kind: KeyPath<(concerns: [AuditRemark], goodPractice: [AuditRemark]), [AuditRemark]>,
    in workspace: Workspace
  ) throws(Problems) -> [AuditRemark] {
    if let round { _ = try workspace.round(round) }
    let found = try workspace.remarks(ofRound: round)
    if !found.problems.all.isEmpty { Console.note(found.problems.render()) }
    return (concerns: found.concerns, goodPractice: found.goodPractice)[keyPath: kind]
  }

  /// The one that is meant; throws where there is none, or more than one.
  func one(ofCase reference: String, among all: [AuditRemark], called noun: String) throws(Problems) -> AuditRemark {
    let found = all.filter { remark in
      remark.name.reference == reference && auditor.map { $0 == remark.name.auditor } ?? true
        && number.map { $0 == remark.name.number } ?? true
    }
    if found.count == 1, let only = found.first { return only }
    guard found.isEmpty else {
      let names = found.map { "--round \($0.name.round) --auditor \($0.name.auditor) --number \($0.name.number)" }
      throw PlanAct.wrong(
        "there are \(found.count) such entries on case \(Problem.quote(reference))",
        hint: "Add one of: \(names.joined(separator: "; "))."
      )
    }
    let cases = Set(all.map(\.name.reference)).sorted()
    let close = didYouMean(reference, in: cases)
    throw PlanAct.wrong(
      "there is no \(noun) on case \(Problem.quote(reference))",
      hint: cases.isEmpty ? "There is none at all." : "There are on: \(cases.joined(separator: ", "))\(close)."
    )
  }
}
