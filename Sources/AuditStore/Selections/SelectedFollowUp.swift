import AuditActions
import AuditDocuments
import AuditRules

/// What came after the audits of a selection: the action plan, how concerns ended, what may be quoted.
public struct SelectedFollowUp: Sendable {
  /// The action plan as it stands on the day of the report; nothing where there is none.
  public let plan: ActionPlan?
  /// Good practice of these rounds, in words that were released for quoting.
  public let practice: [String]
  /// How the concerns ended that the selection counts.
  public let concerns: ConcernEndings
  /// What the footer of a page says of the plan's journal; nothing where it was never begun.
  public let provenance: [String]

  /// Takes what came after; of one team only what may be quoted of its own `files`.
  init(
    _ journal: ActionJournal,
    on day: Day,
    rounds: [Round],
    ofTeam files: [CountedFile]?,
    concerns names: [AuditEntryName]
  ) {
    let standing = journal.standing(on: day)
    plan = standing.plan.all.isEmpty ? nil : standing.plan
    let released = rounds.flatMap { standing.followUp.releases(ofRound: $0.id) }
    practice = released.filter { release in files?.contains { $0.isCase(of: release.note) } ?? true }.map(\.text)
    concerns = ConcernEndings(of: names, in: standing.followUp)
    provenance = journal.entries.isEmpty ? [] : [journal.provenanceLine]
  }
}

extension SelectedAudits {
  /// What came after the audits of a selection.
  ///
  /// - Throws: what is wrong with the journal of the plan, because a plan that leaves an entry out is a wrong plan.
  public func followUp(of counted: Counted) throws(Problems) -> SelectedFollowUp {
    let journal = try ActionJournal.whole(workspace)
    let concerns = try index.concerns(for: counted.selection, rounds: rounds).filter { team == nil || $0.team == team }
    return SelectedFollowUp(
      journal,
      on: today,
      rounds: counted.rounds,
      ofTeam: team == nil ? nil : try files(for: counted.selection),
      concerns: concerns.map(\.entryName)
    )
  }
}

extension CountedFile {
  /// Whether an entry is of an audit of its case in its round.
  fileprivate func isCase(of entry: AuditEntryName) -> Bool { (round, reference) == (entry.round, entry.reference) }
}

extension ConcernRow {
  /// The entry that holds it.
  public var entryName: AuditEntryName {
    AuditEntryName(round: name.round, case: name.reference, auditor: name.auditor, number: number)
  }
}
