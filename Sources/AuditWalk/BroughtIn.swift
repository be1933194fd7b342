import AuditDocuments
import AuditPlanning
import AuditRules
import AuditStore
import CaseExtracts

/// What became of a case that was brought into a round.
public enum BroughtIn: Sendable {
  /// It was not there before.
  case new
  /// It was there, and what it did not have was added.
  case added(JoinedCase)
  /// It was there, with all of it.
  case nothingNew(JoinedCase)
  /// It was there, and somebody has begun to audit it or was handed it: it was left as it is.
  case inHand(JoinedCase)
}

extension Workspace {
  /// Brings the extract of a case into a round; one that is there from another source or an earlier day is added to.
  ///
  /// An extract that an audit rests on is never changed under it; whom the new one ties to the case is kept beside it.
  ///
  /// - Parameters:
  ///   - caseFile: the extract, as it may come into a round.
  ///   - round: the round.
  ///   - inHand: the cases whose extracts stay as they are, as ``casesInHand(ofRound:)`` says.
  /// - Returns: what became of it.
  /// - Throws: why the extract cannot be kept.
  public func bringIn(
    _ caseFile: CaseFile,
    intoRound round: String,
    inHand: Set<String>
  ) throws(Problems) -> BroughtIn {
    let reference = caseFile.reference
    let shown = "\(reference).json"
    guard try extracts(ofRound: round).contains(reference) else {
      var whole = caseFile
      if let listed = try listed(reference, ofRound: round) { whole.take(listed) }
      whole.listNamedWorkers()
      try addExtract(try NativeExtract.writeReadable(whole, shownAs: shown), case: reference, round: round)
      return .new
    }
    let there = try extract(reference, ofRound: round).file
    let joined = JoinedCase(there, with: caseFile)
    guard !inHand.contains(reference) else {
      var ties = there.ties
      ties.formUnion(caseFile.ties)
      if ties != there.ties { try keepLater(caseFile.ties, ofCase: reference, round: round) }
      return .inHand(joined)
    }
    guard joined.hasNews else { return .nothingNew(joined) }
    var whole = joined.caseFile
    whole.listNamedWorkers()
    let bytes = try NativeExtract.writeReadable(whole, shownAs: shown)
    try replaceExtract(bytes, case: reference, round: round)
    return .added(joined)
  }
}

extension CaseFile {
  /// Takes over which service, team and worker hold the case, as the list says it that the round was drawn from, where the extract does not.
  ///
  /// The extract keeps its own day: the list says nothing of work, and not of which day it is, so that what it says gives way to any source.
  fileprivate mutating func take(_ listed: CaseFile) {
    var taken: [String] = []
    if service.isEmpty, !listed.service.isEmpty {
      service = listed.service
      taken.append("service")
    }
    if team.isEmpty, !listed.team.isEmpty {
      team = listed.team
      taken.append("team")
    }
    if !workers.isSeen, listed.workers.isSeen {
      workers = listed.workers
      taken.append("workers")
    }
    guard !taken.isEmpty else { return }
    let spans = taken.map { KnownSpan(list: .value($0, .unknown), to: .empty) }
    known = .value((known.value ?? []) + spans, known.place ?? .unknown)
  }
}
