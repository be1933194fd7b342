import AuditDocuments
import AuditRules
import GRDB

extension AuditIndex {
  /// The concerns that the tally of a selection counts, in the order of round, case, auditor and line.
  public func concerns(for selection: Selection, rounds: [Round] = []) throws(Problems) -> [ConcernRow] {
    try read { database in
      let scope = SelectionScope(selection, rounds: rounds)
      let raised = try RaisedConcerns(database, scope)
      var concerns: [ConcernRow] = []
      for audit in try AuditRow.all(database, scope, raised) where !raised[audit.id].isEmpty {
        guard let name = try? JournalName(round: audit.round, case: audit.reference, auditor: audit.auditor) else {
          continue
        }
        concerns += raised[audit.id].map {
          ConcernRow(name: name, number: $0.number, day: $0.day, item: $0.item, team: audit.team)
        }
      }
      return concerns.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
    }
  }
}
