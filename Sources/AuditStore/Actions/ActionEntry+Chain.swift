import AuditDocuments
import AuditSummaries

extension ActionEntry: EventEntry {
  static let file = ChainedFile(
    name: "the action plan",
    format: "caseaudit-actions/1",
    formatNoun: "format of a journal",
    sizeLimit: ActionJournal.sizeLimit,
    lineLimit: 1 << 16,
    notWhole: "the line is not a whole line of an action plan",
    changedHint: "Bring the action plan back from a backup; the lines before this one can be used.",
    tornHint: "Nothing before it is lost. The next change sets it aside; the last act may have to be done again."
  )

  /// Why the entry cannot be the next one of a plan that stands so, with what to do; empty when it can.
  func objections(on line: ChainedLine, after standing: PlanStanding) -> [(what: String, hint: String)] {
    if let objection = objection(standingOn: line) { return [objection] }
    return standing.objections(to: event, by: by, at: moment).map {
      ($0.what, "The program writes no such line. \(Self.file.changedHint)")
    }
  }
}
