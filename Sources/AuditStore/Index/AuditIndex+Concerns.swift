import AuditDocuments
import AuditRules
import GRDB

extension AuditIndex {
  /// The concerns that the tally of a selection counts, in the order of round, case, auditor and line.
  public func concerns(for selection: Selection, rounds: [Round] = []) throws(Problems) -> [ConcernRow] {
    try read { database in
      let scope = SelectionScope(selection, rounds: rounds)
      let statement = try database.cachedStatement(
        sql: "SELECT number, at, item FROM concerns WHERE audit = ? ORDER BY number"
      )
      var concerns: [ConcernRow] = []
      for audit in try AuditRow.all(database, scope) where audit.concerns > 0 && scope.takesConcerns(of: audit) {
        guard let name = try? JournalName(round: audit.round, case: audit.reference, auditor: audit.auditor) else {
          continue
        }
        let rows = try Row.fetchCursor(statement, arguments: [audit.id])
        while let row = try rows.next() {
          let at: String = try row.decode(atIndex: 1)
          concerns.append(
            try ConcernRow(
              name: name,
              number: row.decode(atIndex: 0),
              day: Timestamp.date(at).flatMap { EnglandDay.of($0) },
              item: row.decode(atIndex: 2),
              team: audit.team
            )
          )
        }
      }
      return concerns.sorted { ($0.name, $0.number) < ($1.name, $1.number) }
    }
  }
}
