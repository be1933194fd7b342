import AuditChecklists
import AuditDocuments
import AuditStore

extension Workspace {
  /// What is worth knowing of the plans of some rounds, so that nobody learns it only months later: texts that a '#' cuts,
  /// and what they name that is not there.
  ///
  /// A command that counts stops at what would move a figure. Here a checklist that cannot be read is no reason to stop.
  func planWarnings(of rounds: [Round]) throws(Problems) -> [Problem] {
    guard !rounds.isEmpty else { return [] }
    let glossary = (try? ChecklistLibrary(folder: checklists))?.glossary
    let names = try roundNames()
    var problems: [Problem] = []
    for round in rounds {
      let plan = shown(try plan(ofRound: round.id))
      problems += try roundWithWarnings(round.id).warnings
      if let glossary { problems += round.unknownReferences(glossary, rounds: names, plan: plan) }
    }
    return problems
  }

  /// Says what is worth knowing of these plans.
  func sayPlanWarnings(of rounds: [Round]) throws(Problems) {
    let problems = try planWarnings(of: rounds)
    if !problems.isEmpty { Console.note(Problems(problems).render()) }
  }

  /// Says what is worth knowing of any plan, for a command that needs none: one that cannot be read is named, and what is
  /// wrong with it is told by those that do.
  func sayPlanWarnings() throws(Problems) {
    let problems = try planWarnings()
    if !problems.isEmpty { Console.note(Problems(problems).render()) }
  }

  /// What is worth knowing of any plan, those that cannot be read among them.
  func planWarnings() throws(Problems) -> [Problem] {
    var rounds: [Round] = []
    var unread: [Problem] = []
    for name in try roundNames() {
      do throws(Problems) { rounds.append(try round(name)) } catch {
        unread.append(
          Problem(
            "the plan of the round cannot be read",
            file: WorkspacePath.plan(ofRound: name),
            hint: "What is wrong with it is said by caseaudit status --round \(ShellWord.quoted(name)).",
            severity: .warning
          )
        )
      }
    }
    return try unread + planWarnings(of: rounds)
  }
}
