import AuditActions
import AuditDocuments

extension ActionJournal {
  /// Reads the journal and holds what it says of concerns and good practice against the journals of the audits.
  ///
  /// All that is wrong is among the problems of what is returned. Throws only when the file cannot be read.
  public static func verify(_ workspace: Workspace) throws(Problems) -> ActionJournal {
    var journal = try read(workspace)
    var found = journal.problems.all
    var read: [JournalName: ReadAudit] = [:]
    for (line, entry) in journal.entries.enumerated() {
      guard let named = entry.event.remark else { continue }
      // What may no longer be quoted needs no note behind it.
      if named.kind == .practice, journal.standing.followUp.release(of: named.name) == nil { continue }
      let audit = ReadAudit.of(named.name, in: workspace, read: &read)
      guard !audit.state.numbers(of: named.kind).contains(named.name.number) else { continue }
      found.append(
        Problem(
          audit.isWhole
            ? "there is no \(named.kind.rawValue) \(named.name), or it was undone"
            : "whether there is the \(named.kind.rawValue) \(named.name) is not known: the journal of its audit cannot be"
              + " read to its end",
          file: workspace.shown(workspace.actions),
          line: line + 1,
          hint: audit.isWhole ? named.kind.hint(named.name) : "Put that journal right first; it is named apart.",
          severity: audit.isWhole && named.kind == .concern ? .error : .warning
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

/// What an entry of the plan's journal can say something of in the journal of an audit.
private enum RemarkKind: String {
  case concern
  case practice = "note of good practice"
  case action = "action for a child"

  /// What to do where there is none; an audit that is opened again can take back a note or an action, and never a concern.
  func hint(_ name: AuditEntryName) -> String {
    switch self {
    case .concern: "Bring the journal of the audit back from a backup."
    case .practice: "Take the release back: 'caseaudit actions practice \(name.reference) --take-back …'."
    case .action: "If the audit was not opened again, bring its journal back from a backup."
    }
  }
}

extension ActionEvent {
  fileprivate var remark: (name: AuditEntryName, kind: RemarkKind)? {
    switch self {
    case .concernAcknowledged(let name), .concernAnswered(let name, _, _): (name, .concern)
    case .practiceReleased(let name, _): (name, .practice)
    case .childActionCompleted(let name, _, _), .childActionVerified(let name): (name, .action)
    default: nil
    }
  }
}

extension AuditState {
  /// The numbers of the entries of such a kind; what was said of a concern that was a mistake was said all the same.
  fileprivate func numbers(of kind: RemarkKind) -> [Int] {
    switch kind {
    case .concern: (concerns + retractedConcerns).map(\.number)
    case .practice: goodPractice.map(\.number)
    case .action: childActions.map(\.number)
    }
  }
}

/// How an audit stands that the plan speaks of, as far as its journal can be read.
private struct ReadAudit {
  var state = AuditState()
  /// Whether all of the journal was read, so that an entry that is not in it is nowhere.
  ///
  /// One that was never begun is whole.
  var isWhole = true

  /// The audit that an entry belongs to, each journal read once; what can be no name of one was never begun.
  static func of(
    _ entry: AuditEntryName,
    in workspace: Workspace,
    read: inout [JournalName: ReadAudit]
  ) -> ReadAudit {
    let name = try? JournalName(round: entry.round, case: entry.reference, auditor: entry.auditor)
    guard let name else { return ReadAudit() }
    if let known = read[name] { return known }
    let journal = try? Journal.read(name, in: workspace)
    let audit = ReadAudit(state: journal?.state ?? AuditState(), isWhole: journal?.isWhole ?? false)
    read[name] = audit
    return audit
  }
}
