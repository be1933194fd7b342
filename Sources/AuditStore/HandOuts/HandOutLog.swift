import AuditDocuments
import Foundation

/// The log of hand-outs of a round, `audits/<round>/hand-outs.jsonl`.
public struct HandOutLog: Sendable {
  /// The entries up to the first line that is wrong.
  public let all: [HandOutEntry]
  /// All that is wrong.
  public let problems: Problems

  /// Reads the log; there are no entries where there is no file.
  public static func read(_ workspace: Workspace, round: String) throws(Problems) -> HandOutLog {
    let log = try ChainedLog<HandOutEntry>.read(try workspace.handOuts(ofRound: round), in: workspace)
    return HandOutLog(all: log.all, problems: log.problems)
  }

  /// Adds an entry, which is on the disk when the call returns.
  public static func append(_ entry: HandOutEntry, round: String, in workspace: Workspace) throws(Problems) {
    try ChainedLog.append(
      entry,
      to: try workspace.handOuts(ofRound: round),
      in: workspace,
      refused: ("the hand-out cannot be put down in the log", "Hand out fewer cases at once.")
    )
  }

  /// What was handed out under a number of chance, and to whom.
  public func handedOut(_ id: String) -> (auditor: String, given: HandedOut)? {
    for entry in all where entry.id == id {
      if case .handedOut(let given) = entry.event { return (entry.auditor, given) }
    }
    return nil
  }

  /// To whom a case was handed out, each once with the last time.
  public func holders(of reference: String) -> [(auditor: String, at: Date)] {
    var last: [String: Date] = [:]
    for entry in all {
      if case .handedOut(let given) = entry.event, given.cases.contains(reference) { last[entry.auditor] = entry.at }
    }
    return last.sorted { $0.key < $1.key }.map { (auditor: $0.key, at: $0.value) }
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
  public func handOutProblems(ofRounds rounds: [String]) throws(Problems) -> Problems {
    var (problems, omitted): ([Problem], Int) = ([], 0)
    for round in rounds {
      let log = try HandOutLog.read(self, round: round).problems
      problems += log.all
      omitted += log.omitted
    }
    return Problems(problems, omitted: omitted)
  }
}
