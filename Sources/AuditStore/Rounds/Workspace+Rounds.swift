import AuditDocuments
import Foundation

extension Workspace {
  /// The names of the rounds in the workspace, in order: the folders in `audits/` that hold a `round.yaml`, or into which
  /// nobody lets us look.
  public func roundNames() throws(Problems) -> [String] {
    try fileNames(in: audits).filter { name in
      SafeName.isSafe(name)
        && OpenFile.mayExist(path: root.appending(path: WorkspacePath.plan(ofRound: name)).path(percentEncoded: false))
    }
  }

  /// Reads a round; throws all that is wrong with its plan, or suggests a round when there is none of this name.
  public func round(_ name: String) throws(Problems) -> Round {
    let plan = try plan(ofRound: name)
    guard OpenFile.mayExist(path: plan.path(percentEncoded: false)) else {
      let names = try roundNames()
      let suggestion = closest(to: name, in: names).map { "Did you mean '\($0)'?" }
      let list = names.isEmpty ? "There is no round yet." : "The rounds here are \(names.joined(separator: ", "))."
      throw Problems([
        Problem("there is no round \(Problem.quote(name))", file: shown(plan), hint: suggestion ?? list)
      ])
    }
    let start = yearStart
    return try remembered(plan) { () throws(Problems) in try Round.read(planText(plan), id: name, yearStart: start) }
  }

  /// Reads a round, and what is worth knowing of its plan.
  public func roundWithWarnings(_ name: String) throws(Problems) -> (round: Round, warnings: [Problem]) {
    var warnings: [Problem] = []
    let text = try planText(plan(ofRound: name))
    let round = try Round.read(text, id: name, yearStart: yearStart) { warnings += $0 }
    return (round, warnings)
  }

  private func planText(_ plan: URL) throws(Problems) -> SourceText {
    try SourceText(contentsOf: plan, shownAs: shown(plan), isPrivate: true)
  }

  /// Reads the round of a name, or the only one there is where none is named.
  public func round(orOnly name: String?) throws(Problems) -> Round {
    if let name { return try round(name) }
    let names = try roundNames()
    if names.count == 1, let only = names.first { return try round(only) }
    throw Problems([
      Problem(
        names.isEmpty ? "the workspace has no round" : "no round is named",
        file: shown(audits),
        hint: names.isEmpty
          ? "Make one with caseaudit plan; docs/round.md says how."
          : "Add --round with one of: \(names.joined(separator: ", "))."
      )
    ])
  }

  /// Reads every round there is; throws what is wrong with any of them, all at once.
  public func rounds() throws(Problems) -> [Round] {
    var rounds: [Round] = []
    var problems: [Problem] = []
    for name in try roundNames() {
      do throws(Problems) {
        rounds.append(try round(name))
      } catch {
        problems += error.all
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    return rounds
  }
}
