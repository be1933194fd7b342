import AuditDocuments

extension Workspace {
  /// The cases of a round that a person is to read, or began to, and has not signed: what others found on them is not shown until
  /// then, whatever the person's role.
  ///
  /// - Parameters:
  ///   - person: the identifier under which the person audits.
  ///   - round: the round.
  /// - Returns: the references of the cases.
  /// - Throws: journals that cannot be read.
  public func blindCases(of person: String, in round: Round) throws(Problems) -> Set<String> {
    let begun = try journalNames(ofRound: round.id).filter { $0.auditor == person }.map(\.reference)
    let given = Set(round.allocations(of: person).map(\.reference))
    var blind: Set<String> = []
    for reference in given.union(begun) {
      let name = try JournalName(round: round.id, case: reference, auditor: person)
      let state = try Journal.read(name, in: self).state
      // Whoever reads a case that is not theirs to audit, and raised a concern on it, does not read it blind.
      let isRead = given.contains(reference) || !state.holdsConcernsAlone
      if isRead, state.atFirstSignature == nil, state.recusal == nil { blind.insert(reference) }
    }
    return blind
  }
}
