import AuditChecklists
import AuditDocuments
import AuditRules
import AuditStore
import CaseExtracts

extension WalkOpening {
  /// The extract of a case, or every reason why it cannot be read.
  func extract(_ reference: String) throws(Problems) -> (SourceText, CaseFile) {
    let known = try workspace.extracts(ofRound: round.id)
    guard known.contains(reference) else {
      let close = didYouMean(reference, in: known)
      throw Problems([
        Problem(
          "the round has no case \(Problem.quote(reference))",
          file: workspace.shown(try workspace.cases(ofRound: round.id)),
          hint: "Bring it in with caseaudit import, or name one of the \(known.count) that are there\(close)."
        )
      ])
    }
    let url = try workspace.extract(ofCase: reference, round: round.id)
    let source = try SourceText(contentsOf: url, shownAs: workspace.shown(url), isPrivate: true)
    let reading = NativeExtract.read(source)
    if let caseFile = reading.caseFile, !reading.problems.hasErrors { return (source, caseFile) }
    throw reading.problems
  }

  /// The checklist that the audit began with, or the one that the round names.
  func checklist(in library: ChecklistLibrary, begun: Opening?) throws(Problems) -> Checklist {
    let id = begun?.checklist ?? round.checklist.id
    let version = begun?.version ?? round.checklist.version
    if let checklist = library.checklist(id, version: version) { return checklist }
    throw Problems([
      Problem(
        "version \(version) of the checklist '\(id)' is not in the workspace",
        file: workspace.shown(workspace.checklists),
        hint:
          "Put it back under checklists/earlier/: \(begun == nil ? "the round names it" : "this audit began with it")."
      )
    ])
  }
}
