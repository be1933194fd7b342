import AuditDocuments
import Foundation

/// The log of hand-outs of a round, `audits/<round>/hand-outs.jsonl`.
public struct HandOutLog: Sendable {
  /// The entries up to the first line that is wrong.
  public let all: [HandOutEntry]
  /// All that is wrong.
  public let problems: Problems
  private let head: String

  /// Reads the log; there are no entries where there is no file.
  public static func read(_ workspace: Workspace, round: String) throws(Problems) -> HandOutLog {
    let file = try workspace.handOuts(ofRound: round)
    let (shown, kind) = (workspace.shown(file), HandOutEntry.file)
    return HandOutLog(
      try OpenFile.contents(of: file, called: kind.name, shownAs: shown, limit: kind.sizeLimit),
      shownAs: shown
    )
  }

  /// Adds an entry, which is on the disk when the call returns.
  public static func append(_ entry: HandOutEntry, round: String, in workspace: Workspace) throws(Problems) {
    let file = try workspace.handOuts(ofRound: round)
    let (shown, kind) = (workspace.shown(file), HandOutEntry.file)
    guard let open = try AppendOnlyFile(at: file, shownAs: shown, limit: kind.sizeLimit, waits: true) else { return }
    let before = HandOutLog(open.bytes, shownAs: shown)
    guard !before.problems.hasErrors else { throw before.problems }
    let number = before.all.count + 1
    let line = entry.line(number: number, after: before.head)
    guard line.bytes.count <= kind.lineLimit, entry.isSaid(by: line.bytes, number: number, digest: line.digest) else {
      throw Problems([
        Problem("the hand-out cannot be put down in the log", file: shown, hint: "Hand out fewer cases at once.")
      ])
    }
    try open.append(line.bytes)
  }

  /// What was handed out under a number of chance, and to whom.
  public func handedOut(_ id: String) -> (auditor: String, given: HandedOut)? {
    for entry in all where entry.id == id {
      if case .handedOut(let given) = entry.event { return (entry.auditor, given) }
    }
    return nil
  }

  private init(_ bytes: [UInt8], shownAs shown: String) {
    let lines = ChainedLines<HandOutEntry>(bytes, shownAs: shown) { _, _ in [] }
    all = lines.entries
    problems = Problems(lines.problems, omitted: lines.omitted)
    head = lines.head ?? Chain.start
  }
}

extension Workspace {
  /// The log of hand-outs of a round.
  public func handOuts(ofRound round: String) throws(Problems) -> URL {
    try folder(ofRound: round).appending(path: "hand-outs.jsonl")
  }

  /// The audits that were handed out as second ones.
  ///
  /// Their journals do not know it, because their auditors must not.
  public func secondsHandedOut(of rounds: Set<String>) -> Set<JournalName> {
    var seconds: Set<JournalName> = []
    for round in rounds {
      guard let log = try? HandOutLog.read(self, round: round) else { continue }
      for entry in log.all {
        guard case .handedOut(let given) = entry.event else { continue }
        for reference in given.seconds {
          if let name = try? JournalName(round: round, case: reference, auditor: entry.auditor) { seconds.insert(name) }
        }
      }
    }
    return seconds
  }

  /// What is wrong with the logs of hand-outs of some rounds: which audits are second ones may not be known.
  public func handOutProblems(ofRounds rounds: [String]) throws(Problems) -> [Problem] {
    var problems: [Problem] = []
    for round in rounds { problems += try HandOutLog.read(self, round: round).problems.all }
    return problems
  }
}
