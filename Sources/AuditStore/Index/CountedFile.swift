import AuditDocuments

/// A file whose signed first audit a selection counts.
public struct CountedFile: Hashable, Sendable {
  /// The round of the audit.
  public let round: String
  /// The reference of the case.
  public let reference: String
  /// The team that held the case when the audit began; empty where it is not known.
  public let team: String
  /// The identifier of the checklist.
  public let checklist: String
  /// Its version.
  public let version: Int
}

extension AuditIndex {
  /// The cases of a round of which an audit is counted.
  public func countedCases(of round: Round) throws(Problems) -> Set<String> {
    Set(try files(for: .round(round.id), rounds: [round]).map(\.reference))
  }

  /// The files that the tally of a selection counts, each once a round, in the order of round and case.
  public func files(for selection: Selection, rounds: [Round] = []) throws(Problems) -> [CountedFile] {
    try read { database in
      let scope = SelectionScope(selection, rounds: rounds)
      let passedOver = try PassedOver(database, scope)
      return try AuditRow.all(database, scope, try RaisedConcerns(database, scope))
        .filter { scope.counts($0) && !$0.isSecond && !passedOver.contains($0.id) }
        .map {
          CountedFile(
            round: $0.round,
            reference: $0.reference,
            team: $0.team,
            checklist: $0.checklist,
            version: $0.version
          )
        }
        .sorted { ($0.round, $0.reference) < ($1.round, $1.reference) }
    }
  }
}
