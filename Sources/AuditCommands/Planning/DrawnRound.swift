import AuditReports
import CaseExtracts

/// A round that was drawn from two lists, before anything of it is kept.
struct DrawnRound {
  /// The round.
  let draft: RoundDraft
  /// The list of cases.
  let cases: CaseList
  /// The list of auditors.
  let auditors: AuditorList
  /// The sheets of the workbook of cases that were not read.
  let otherSheets: [String]
  /// The key that made the pseudonyms.
  let key: PseudonymKey
  /// Whether that key was thrown away, so that another will draw other cases.
  var isInVain = false

  /// The page of the plan.
  var report: PlanReport { draft.report(of: cases, auditors, beside: otherSheets) }
}
