import AuditDocuments
import AuditRules
import AuditStore
import CaseExtracts

extension Workspace {
  /// The extract of a case in a round, with the text it was read from.
  ///
  /// - Throws: which cases there are, where it is none of them; every reason why it cannot be read.
  public func caseFile(_ reference: String, in round: Round) throws(Problems) -> (source: SourceText, file: CaseFile) {
    let known = try extracts(ofRound: round.id)
    guard known.contains(reference) else {
      let close = didYouMean(reference, in: known)
      throw Problems([
        Problem(
          "the round has no case \(Problem.quote(reference))",
          file: shown(try cases(ofRound: round.id)),
          hint: "Bring it in with caseaudit import, or name one of the \(known.count) that are there\(close)."
        )
      ])
    }
    let url = try extract(ofCase: reference, round: round.id)
    let source = try SourceText(contentsOf: url, shownAs: shown(url), isPrivate: true)
    let reading = NativeExtract.read(source)
    if let caseFile = reading.caseFile, !reading.problems.hasErrors { return (source, caseFile) }
    throw reading.problems
  }
}
