import AuditDocuments
import AuditRules
import AuditStore
import CaseExtracts

extension Workspace {
  /// The extract of a case in a round, with the text it was read from.
  ///
  /// - Throws: which cases there are, where it is none of them; every reason why it cannot be read.
  public func caseFile(_ reference: String, in round: Round) throws(Problems) -> (source: SourceText, file: CaseFile) {
    guard try extractSet(ofRound: round.id).contains(reference) else {
      if let listed = try listedCaseFile(reference, in: round) { return listed }
      let known = try extracts(ofRound: round.id)
      let close = didYouMean(reference, in: known)
      throw Problems([
        Problem(
          "the round has no case \(Problem.quote(reference))",
          file: shown(try cases(ofRound: round.id)),
          hint: "Name one of the \(known.count) that are there\(close), or bring it in: caseaudit import."
        )
      ])
    }
    return try extract(reference, ofRound: round.id)
  }

  /// What a concern on a case is raised beside: its extract where that can be read, otherwise no more than the case itself.
  ///
  /// A child is never left at risk because a file is missing: whatever the plan names or named, one that was replaced and of which no
  /// extract came in among them, can have a concern.
  func caseFileOfConcern(
    _ reference: String,
    in round: Round
  ) throws(Problems) -> (source: SourceText, file: CaseFile, isExtract: Bool) {
    do throws(Problems) {
      let found = try caseFile(reference, in: round)
      return (found.source, found.file, true)
    } catch {
      let there = try extractSet(ofRound: round.id)
      guard round.names(reference) || there.contains(reference) else { throw error }
      let name = shown(try extract(ofCase: reference, round: round.id))
      return (try SourceText(name: name, bytes: [], isPrivate: true), CaseFile(reference: reference), false)
    }
  }

  /// The extract of a case that a round holds, with the text it was read from.
  func extract(_ reference: String, ofRound round: String) throws(Problems) -> (source: SourceText, file: CaseFile) {
    let url = try extract(ofCase: reference, round: round)
    let read = try remembered(url) { () throws(Problems) -> ReadExtract in
      let source = try SourceText(contentsOf: url, shownAs: shown(url), isPrivate: true)
      let reading = NativeExtract.read(source)
      if let file = reading.caseFile, !reading.problems.hasErrors { return ReadExtract(source: source, file: file) }
      throw reading.problems
    }
    return (read.source, read.file)
  }

  private struct ReadExtract: Sendable {
    let source: SourceText
    let file: CaseFile
  }

  /// What the list that a round was drawn from says of one of its cases, as an extract; nothing where it does not have it.
  private func listedCaseFile(
    _ reference: String,
    in round: Round
  ) throws(Problems) -> (source: SourceText, file: CaseFile)? {
    guard round.cases.contains(reference), let file = try listed(reference, ofRound: round.id) else { return nil }
    let name = shown(try extract(ofCase: reference, round: round.id))
    let bytes = Array(try NativeExtract.writeReadable(file, shownAs: name))
    return (try SourceText(name: name, bytes: bytes, isPrivate: true), file)
  }

  /// The same as facts, of any case of the list.
  func listed(_ reference: String, ofRound round: String) throws(Problems) -> CaseFile? {
    guard let frame = try listedFrame(ofRound: round) else { return nil }
    return frame.cases.first { $0.reference == reference }.map { CaseFile($0, day: frame.day) }
  }

  /// Puts the extract that an audit is about to begin with on the disk, where it is made of a list and not there yet.
  func keepListed(_ source: SourceText, case reference: String, in round: Round) throws(Problems) {
    guard try !extractSet(ofRound: round.id).contains(reference) else { return }
    try addExtract(source.bytes, case: reference, round: round.id)
  }
}

extension CaseFile {
  /// What a list of open cases says of one; everything else was not in it.
  fileprivate init(_ listed: ListedCase, day: Day) {
    self.init(reference: listed.reference, service: listed.service, team: listed.team, extracted: .value(day))
    guard !listed.worker.isEmpty else { return }
    let team: Fact<String> = listed.team.isEmpty ? .notSeen : .value(listed.team)
    // The list is of cases that the worker holds on its day.
    workers = [Worker(reference: listed.worker, role: .value(.socialWorker), team: team, to: .empty)]
  }
}
