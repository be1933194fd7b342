import AuditChecklists
import AuditDocuments
import AuditStore

extension Workspace {
  /// Says which targets of some rounds are those of no question, so that nobody learns it only months later.
  ///
  /// A command that counts stops at them. Here a checklist that cannot be read is no reason to stop.
  func noteUnknownTargets(of rounds: [Round]) throws(Problems) -> [Problem] {
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
