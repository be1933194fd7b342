import AuditDocuments
import AuditRules
import AuditSummaries

extension KeptHistory {
  /// The import as figures take it.
  public var list: ImportedList {
    ImportedList(
      name: source.name,
      checklist: source.checklist,
      items: source.items,
      audits: audits
    )
  }
}

extension SelectedAudits {
  /// The imported audits that may stand beside a selection: of its own days, and by half-year up to its end.
  ///
  /// None beside a pack that leaves the authority: nothing hides small numbers in them. None beside the report of one
  /// team either: lists of earlier years spell teams in their own ways, and most have none.
  public func imported(
    beside selection: Selection,
    policy: DisclosurePolicy
  ) throws(Problems) -> (here: ImportedPeriod?, halfYears: [ImportedPeriod], provenance: [String]) {
    guard !policy.isProtective, team == nil, let days = selection.days(rounds) else { return (nil, [], []) }
    let kept = try workspace.keptHistory()
    let lists = kept.map(\.list)
    let halfYears = ImportedPeriod.halfYears(lists, yearStart: workspace.yearStart, until: days.last)
    let names = Set(halfYears.flatMap(\.imports))
    let provenance = kept.filter { names.contains($0.source.name) }.map { one in
      "imported, not verified: \(one.source.name), \(one.audits.count) audits, digest \(one.source.auditsDigest.prefix(16))"
    }
    return (ImportedPeriod(lists, in: days), halfYears, provenance)
  }

  /// The half-years from one on to the one of a day in which audits were signed, with whatever checklist.
  public func signedHalfYears(since first: Period?, until last: Day?) throws(Problems) -> [Period] {
    guard let first, let last else { return [] }
    var found: [Period] = []
    for halfYear in first.halfYears(through: last) where try !files(for: .period(halfYear)).isEmpty {
      found.append(halfYear)
    }
    return found
  }

  /// Whether imported audits would stand beside a selection, were it not of one team.
  public func hasImportedBesideTeam(_ policy: DisclosurePolicy) throws(Problems) -> Bool {
    guard !policy.isProtective, team != nil else { return false }
    return try !workspace.importNames().isEmpty
  }
}
