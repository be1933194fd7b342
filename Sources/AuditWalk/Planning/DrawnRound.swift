import AuditDocuments
import AuditReports
import CaseExtracts

/// A round that was drawn from two lists, before anything of it is kept.
public struct DrawnRound {
  /// The round.
  public let draft: RoundDraft
  /// The list of cases.
  public let cases: CaseList
  /// The list of auditors.
  public let auditors: AuditorList
  /// The sheets of the workbook of cases that were not read.
  public let otherSheets: [String]
  /// What is worth knowing of how the sheets were chosen.
  public let notes: [Problem]
  /// The key that made the pseudonyms.
  public let key: PseudonymKey

  /// Takes what was drawn.
  public init(
    draft: RoundDraft,
    cases: CaseList,
    auditors: AuditorList,
    otherSheets: [String],
    notes: [Problem] = [],
    key: PseudonymKey
  ) {
    (self.draft, self.cases, self.auditors) = (draft, cases, auditors)
    (self.otherSheets, self.notes, self.key) = (otherSheets, notes, key)
  }

  /// That the checklist is answered of a worker's file, where the list is one of children; nil where it is not.
  public var warningOfUnit: String? {
    guard draft.wish.unit == .worker, let heading = cases.read.first(where: { $0.column == .child })?.heading else {
      return nil
    }
    let words = heading.lowercased().split { !$0.isLetter }
    guard !words.contains(where: { ["worker", "staff", "employee", "practitioner", "sw"].contains($0) }) else {
      return nil
    }
    return
      "Notice: this checklist is answered of a worker's supervision file, and the list reads as one of children. Give a list "
      + "with a row for each worker, and say which column names the worker: --column child=\"Worker ref\"."
  }

  /// The page of the plan.
  public var report: PlanReport { draft.report(of: cases, auditors, beside: otherSheets) }
}
