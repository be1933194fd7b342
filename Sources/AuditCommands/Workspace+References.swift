import AuditChecklists
import AuditDocuments
import AuditStore

extension Workspace {
  /// What the plans of some rounds name that is not there, so that nobody learns it only months later.
  ///
  /// A command that counts stops at what would move a figure. Here a checklist that cannot be read is no reason to stop.
  func unknownReferences(of rounds: [Round]) throws(Problems) -> [Problem] {
    guard !rounds.isEmpty, let library = try? ChecklistLibrary(folder: checklists) else { return [] }
    let names = try roundNames()
    var problems: [Problem] = []
    for round in rounds {
      let plan = shown(try plan(ofRound: round.id))
      problems += round.unknownReferences(library.glossary, rounds: names, plan: plan)
    }
    return problems
  }

  /// Says what these plans name that is not there.
  func sayUnknownReferences(of rounds: [Round]) throws(Problems) {
    let problems = try unknownReferences(of: rounds)
    if !problems.isEmpty { Console.note(Problems(problems).render()) }
  }

  /// Says what any plan names that is not there, for a command that needs no plan: one that cannot be read is left to
  /// those that do.
  func sayUnknownReferences() throws(Problems) {
    var rounds: [Round] = []
    for name in try roundNames() {
      if let round = try? round(name) { rounds.append(round) }
    }
    try sayUnknownReferences(of: rounds)
  }
}
