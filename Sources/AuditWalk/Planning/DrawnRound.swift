import AuditDocuments
import AuditReports
import AuditStore
import CaseExtracts

/// A round that was drawn from two lists, before anything of it is kept.
public struct DrawnRound {
  let draft: RoundDraft
  /// The list of auditors.
  let auditors: AuditorList
  /// The key that made the pseudonyms.
  let key: PseudonymKey
  /// The plan.
  public let round: Round
  /// The page of the plan.
  public let report: PlanReport
  /// What was noticed while it was drawn, such as where a key was made.
  public internal(set) var onTheWay: [PlanNote] = []
  /// What is doubtful in its lists and odd about its days.
  public internal(set) var notes: [PlanNote] = []

  /// Whether every audit could be given to somebody.
  public var isWhole: Bool { draft.allocation.unplaced.isEmpty }

  /// Takes what was drawn.
  ///
  /// - Parameters:
  ///   - draft: the round.
  ///   - cases: the list of cases.
  ///   - auditors: the list of auditors.
  ///   - lists: the lists of both, with the sheets that were not read.
  ///   - key: the key that made the pseudonyms.
  ///   - names: how columns are called.
  init(
    _ draft: RoundDraft,
    of cases: CaseList,
    _ auditors: AuditorList,
    read lists: PlanLists,
    by key: PseudonymKey,
    names: FieldNames
  ) {
    (self.draft, self.auditors, self.key, round) = (draft, auditors, key, draft.round)
    report = draft.report(of: cases, auditors, beside: lists.otherSheets)
    let lost = draft.wish.again.map { $0.files.count - draft.frame.cases.count } ?? 0
    if lost > 0, draft.wish.share == nil {
      let them = lost == 1 ? "one case of the earlier round is" : "\(lost) cases of the earlier round are"
      let isScoped = draft.frame.leftOut.contains { $0.reason != .closed }
      onTheWay.append(.notice("\(them) closed\(isScoped ? ", left out" : "") or not on the list, and not read again."))
    }
    let doubts = lists.notes + cases.doubts + auditors.doubts
    if !doubts.isEmpty { notes.append(.doubts(Problems(doubts))) }
    if let note = draft.identifiers.note { notes.append(note) }
    if draft.wish.unit == .worker, Self.isOfChildren(cases) {
      notes.append(
        .notice(
          "this checklist is answered of a worker's supervision file, and the list reads as one of children. Give a list "
            + "with a row for each worker, and say which column names the worker: "
            + "\(names.columns.reading(.cases(.child), from: "\"Worker ref\""))."
        )
      )
    }
  }

  /// Whether the heading that the cases are read from names no worker.
  private static func isOfChildren(_ cases: CaseList) -> Bool {
    guard let heading = cases.read.first(where: { $0.column == .child })?.heading else { return false }
    let words = heading.lowercased().split { !$0.isLetter }
    return !words.contains { ["worker", "staff", "employee", "practitioner", "sw"].contains($0) }
  }
}
