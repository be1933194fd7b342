import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries

extension SummaryContext {
  /// What stands beside a summary, from the rest of the workspace.
  init(_ audits: SelectedAudits, _ counted: SelectedAudits.Counted, policy: DisclosurePolicy) throws {
    self.init()
    earlier = try audits.earlier(than: counted, policy: policy)
    changes = try audits.workspace.practiceChanges().map { Change(month: $0.month, reason: $0.reason) }
    let journal = try audits.actionJournal()
    let standing = journal.standing(on: audits.today)
    if !standing.plan.all.isEmpty { plan = (standing.plan, audits.today) }
    practice = counted.rounds.flatMap { standing.followUp.releases(ofRound: $0.id) }.map(\.text)
    concerns = try Concerns(audits, counted, standing.followUp)
    if !journal.entries.isEmpty { provenance.append(journal.provenanceLine) }
  }
}

extension SummaryContext.Concerns {
  /// The endings of the concerns that a selection counts.
  fileprivate init(
    _ audits: SelectedAudits,
    _ counted: SelectedAudits.Counted,
    _ followUp: FollowUp
  ) throws(Problems) {
    self.init()
    for concern in try audits.index.concerns(for: counted.selection, rounds: audits.rounds) {
      let name = AuditEntryName(
        round: concern.name.round,
        case: concern.name.reference,
        auditor: concern.name.auditor,
        number: concern.number
      )
      switch followUp.ending(of: name)?.kind {
      case .actedOn: actedOn += 1
      case .alreadyKnown: alreadyKnown += 1
      case .noRiskFound: noRiskFound += 1
      case nil: unanswered += 1
      }
    }
  }
}

extension SelectedAudits {
  /// The action plan's journal.
  ///
  /// - Throws: what is wrong with it, because a plan that leaves an entry out is a wrong plan.
  func actionJournal() throws(Problems) -> ActionJournal {
    let journal = try ActionJournal.read(workspace)
    guard journal.isWhole else { throw journal.problems }
    return journal
  }
}
