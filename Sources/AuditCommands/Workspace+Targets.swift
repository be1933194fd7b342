import AuditChecklists
import AuditDocuments
import AuditStore

extension Workspace {
  /// What is worth knowing of the plans of some rounds: texts that a '#' cuts, and targets that are those of no question,
  /// so that nobody learns it only months later.
  func planWarnings(of rounds: [Round]) throws(Problems) -> [Problem] {
    var problems: [Problem] = []
    for round in rounds {
      let plan = try plan(ofRound: round.id)
      let source = try SourceText(contentsOf: plan, shownAs: shown(plan))
      _ = try Round.read(source, id: round.id, yearStart: yearStart) { problems += $0 }
    }
    return try problems + unknownTargets(of: rounds)
  }

  /// Targets that are those of no question of the round's checklist.
  ///
  /// A command that counts stops at them. Here a checklist that cannot be read is no reason to stop.
  private func unknownTargets(of rounds: [Round]) throws(Problems) -> [Problem] {
    guard rounds.contains(where: { !$0.targets.isEmpty }), let library = try? ChecklistLibrary(folder: checklists)
    else {
      return []
    }
    var problems: [Problem] = []
    for round in rounds {
      problems += round.unknownTargets(library.glossary, plan: shown(try plan(ofRound: round.id)))
    }
    return problems
  }
}
