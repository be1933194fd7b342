import AuditDocuments
import Foundation

extension Workspace {
  /// Puts the plan of a new round into its folder, whole or not at all; throws when the round has one already.
  public func addPlan(_ bytes: some Sequence<UInt8>, round: String) throws(Problems) {
    let file = try plan(ofRound: round)
    try PrivateFolder.make(try folder(ofRound: round), shownAs: WorkspacePath.round(round))
    try PrivateFile.add(Array(bytes), at: file, shownAs: shown(file))
  }

  /// Puts the extract of a case into a round, whole or not at all, for the eyes of its owner only.
  ///
  /// Throws when the case has an extract there already: an audit may have been made of it.
  @discardableResult
  public func addExtract(_ bytes: some Sequence<UInt8>, case reference: String, round: String) throws(Problems) -> URL {
    let file = try extract(ofCase: reference, round: round)
    try PrivateFolder.make(try folder(ofRound: round), shownAs: WorkspacePath.round(round))
    try PrivateFolder.make(try cases(ofRound: round), shownAs: WorkspacePath.cases(ofRound: round))
    try PrivateFile.add(Array(bytes), at: file, shownAs: shown(file))
    return file
  }

  /// Puts what was added to the extract of a case in the place of it, whole or not at all.
  ///
  /// The caller has seen that no audit rests on it; one that was opened meanwhile says by its journal which extract it read.
  public func replaceExtract(_ bytes: some Sequence<UInt8>, case reference: String, round: String) throws(Problems) {
    let file = try extract(ofCase: reference, round: round)
    try PrivateFile.replace(Array(bytes), at: file, shownAs: shown(file))
  }

  /// The cases of a round that somebody has begun to audit or was handed, so that their extracts stay as they are.
  ///
  /// Not those on which nothing was done but that somebody raised a concern, stepped back, or opened what went to another since. Of a journal that is missing, cut short or
  /// changed it is not known what it held.
  public func casesInHand(ofRound round: String) throws(Problems) -> Set<String> {
    let read = try readJournals(ofRound: round)
    let given = Set(try self.round(round).allocations.map { "\($0.reference) \($0.auditor)" })
    var cases = Set(read.incomplete.map(\.reference))
    for journal in read.journals {
      let isTheirs = given.contains("\(journal.name.reference) \(journal.name.auditor)")
      // A journal with nothing in it is being opened just now.
      let isHeld = journal.entries.isEmpty || journal.state.isOpen && isTheirs
      if isHeld || journal.state.restsOnExtract { cases.insert(journal.name.reference) }
    }
    for entry in try HandOutLog.read(self, round: round).all {
      if case .handedOut(let given) = entry.event { cases.formUnion(given.cases) }
    }
    return cases
  }

  /// The references of the cases that have an extract in a round, in order; none where there is no folder yet.
  public func extracts(ofRound round: String) throws(Problems) -> [String] { try extractNames(ofRound: round).inOrder }

  /// The references of the cases that have an extract in a round, to look one up among; none where there is no folder yet.
  public func extractSet(ofRound round: String) throws(Problems) -> Set<String> { try extractNames(ofRound: round).all }

  private struct ExtractNames: Sendable {
    var inOrder: [String] = []
    var all: Set<String> = []
  }

  private func extractNames(ofRound round: String) throws(Problems) -> ExtractNames {
    let folder = try cases(ofRound: round)
    guard OpenFile.mayExist(path: folder.path(percentEncoded: false)) else { return ExtractNames() }
    return try remembered(folder) { () throws(Problems) in
      let names = try fileNames(in: folder).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        .filter(SafeName.isSafe).sorted()
      return ExtractNames(inOrder: names, all: Set(names))
    }
  }

  /// The extracts of rounds, in their order; of a round with a sample those of its cases, and of what was audited besides.
  ///
  /// An import can bring in more than was drawn, which belongs to no figure of the round.
  public func extractFiles(of rounds: [Round]) throws(Problems) -> [SourceFiles.File] {
    var files: [SourceFiles.File] = []
    for round in rounds {
      let audited = try journalNames(ofRound: round.id).map(\.reference)
      let drawn = round.sample.isEmpty ? nil : Set(round.cases).union(audited)
      for reference in try extracts(ofRound: round.id) where drawn?.contains(reference) ?? true {
        let file = try extract(ofCase: reference, round: round.id)
        files.append((file, shown(file)))
      }
    }
    return files
  }

  /// The extracts of rounds with each case once: that of several rounds from the latest of them.
  public func latestExtractFiles(of rounds: [Round]) throws(Problems) -> [SourceFiles.File] {
    var seen: Set<String> = []
    return try extractFiles(of: rounds.sorted { ($1.period, $1.id) < ($0.period, $0.id) })
      .filter { seen.insert($0.url.lastPathComponent).inserted }
  }
}
