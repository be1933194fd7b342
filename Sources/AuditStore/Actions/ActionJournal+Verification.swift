import AuditActions
import AuditDocuments

extension ActionJournal {
  /// Reads the journal and holds what it says of concerns and good practice against the journals of the audits.
  ///
  /// All that is wrong is among the problems of what is returned. Throws only when the file cannot be read.
  public static func verify(_ workspace: Workspace) throws(Problems) -> ActionJournal {
    var journal = try read(workspace)
    var found = journal.problems.all
    var read: [JournalName: AuditState?] = [:]
    for (line, entry) in journal.entries.enumerated() {
      guard let named = entry.event.remark else { continue }
      // What may no longer be quoted needs no note behind it.
      if !named.isConcern, journal.standing.followUp.release(of: named.name) == nil { continue }
      let state = AuditState.of(named.name, in: workspace, read: &read)
      // What was said of a concern that turned out to be a mistake was said all the same.
      let remarks = named.isConcern ? state.map { $0.concerns + $0.retractedConcerns } : state?.goodPractice
      guard remarks?.contains(where: { $0.number == named.name.number }) != true else { continue }
      let noun = named.isConcern ? "concern" : "note of good practice"
      found.append(
        Problem(
          "there is no \(noun) \(named.name), or it was undone",
          file: workspace.shown(workspace.actions),
          line: line + 1,
          hint: named.isConcern
            ? "Bring the journal of the audit back from a backup."
            : "Take the release back: 'caseaudit actions practice \(named.name.reference) --take-back …'.",
          severity: named.isConcern ? .error : .warning
        )
      )
    }
    journal.problems = Problems(found, omitted: journal.problems.omitted)
    return journal
  }

  /// What the footer of a page says of the plan.
  public var provenanceLine: String {
    "action plan: \(entries.count) \(entries.count == 1 ? "entry" : "entries"); digest \(head.prefix(16))"
  }
}

extension ActionEvent {
  fileprivate var remark: (name: AuditEntryName, isConcern: Bool)? {
    switch self {
    case .concernAcknowledged(let name), .concernAnswered(let name, _, _): (name, true)
    case .practiceReleased(let name, _): (name, false)
    default: nil
    }
  }
}

extension AuditState {
  /// How the audit that an entry belongs to stands, each journal read once; nothing where there is none.
  fileprivate static func of(
    _ entry: AuditEntryName,
    in workspace: Workspace,
    read: inout [JournalName: AuditState?]
  ) -> AuditState? {
    let name = try? JournalName(round: entry.round, case: entry.reference, auditor: entry.auditor)
    guard let name else { return nil }
    if let known = read[name] { return known }
    let state = (try? Journal.read(name, in: workspace))?.state
    read[name] = .some(state)
    return state
  }
}
