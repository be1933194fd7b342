import AuditChecklists
import AuditDocuments
import AuditReports
import AuditStore
import AuditSummaries

extension SelectedAudits {
  /// Verifies every journal, brings the index up to date and reads rounds and checklists; gives besides what the footer
  /// of a page says of the journals, and the checklists.
  static func open(
    _ workspace: Workspace,
    _ care: SoundJournals.Care
  ) throws(Problems) -> (audits: SelectedAudits, provenance: [String], library: ChecklistLibrary) {
    let journals = try SoundJournals(workspace, care, progress: IndexOpening.progress)
    let rounds = try workspace.rounds()
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let audits = try SelectedAudits(
      workspace,
      journals,
      rounds: rounds,
      glossary: library.glossary,
      today: try Clock.today()
    )
    if !audits.warnings.isEmpty { Console.note(Problems(audits.warnings).render()) }
    return (audits, journals.provenance, library)
  }
}

extension SummaryContext {
  /// What stands beside a summary, from the rest of the workspace.
  init(_ audits: SelectedAudits, _ counted: SelectedAudits.Counted, _ summary: Summary) throws(Problems) {
    self.init()
    let before = try audits.earlier(than: counted, policy: summary.policy)
    earlier = before.map(\.summary)
    // Which files were read both times is not told apart by team.
    if audits.team == nil, let last = before.last, summary.isAskedFromChecklists(of: last.summary) {
      since = try audits.comparison(of: last, with: .init(counted: counted, summary: summary))
    }
    let settings = try audits.workspace.settings()
    (particulars.council, particulars.committee) = (settings.council, settings.committee)
    particulars.day = audits.today
    changes = try audits.workspace.practiceChanges().map { Change(month: $0.month, reason: $0.reason) }
    let after = try audits.followUp(of: counted)
    plan = after.plan.map { ($0, audits.today) }
    practice = after.practice
    concerns = after.concerns
    let imports = try audits.imported(beside: counted.selection, policy: summary.policy)
    (importedHere, imported) = (imports.here, imports.halfYears)
    signedHalfYears = try audits.signedHalfYears(
      since: imports.halfYears.first?.period,
      until: counted.subject.span?.last
    )
    leavesImportedOut = try audits.hasImportedBesideTeam(summary.policy)
    if !summary.policy.isProtective, audits.team == nil { unbegun = try audits.unbegunByTeam(of: counted) }
    provenance += after.provenance + imports.provenance
  }
}
