import AuditDocuments
import Foundation

/// What became of a journal that came back.
public struct CollectedJournal: Hashable, Sendable {
  /// What is done where the one that came back holds, and was put beside the one here.
  public static let returnedHolds = KeptAside.returnedHolds

  /// What became of it.
  public enum Fate: Hashable, Sendable {
    /// There was none here; it is taken in.
    case new
    /// It goes on where the one here ended, and took its place.
    case longer(by: Int)
    /// What is here is the same, or goes on from it.
    case alreadyHere
    /// It and the one here go different ways after so many entries; both are kept, it under the name that is given.
    case differs(after: Int, keptAs: String)
  }

  /// The audit.
  public var name: JournalName
  /// What became of it.
  public var fate: Fate
  /// How many entries it has; of one that is here already, those of the one here.
  public var entries: Int
  /// Whether the audit is signed; where the one here goes on from what came back, whether that is.
  public var isSigned: Bool
  /// The concerns in it that were not here before, by the number of the entry, with the question where there is one.
  public var concerns: [AuditRemark]
}

extension Workspace {
  /// Takes in what came back: each journal whole or not at all, and nothing where one of them cannot be looked at.
  ///
  /// What was here and what came back are never mixed: a journal that goes on from the one here takes its place, and one that
  /// goes another way is put beside it.
  ///
  /// - Throws: where a journal is open elsewhere or cannot be written. What was taken before stays, and collecting once more
  ///   takes the rest.
  public func collect(_ returned: ReturnedHandOut, by person: String, at date: Date) throws(Problems)
    -> [CollectedJournal]
  {
    let held: [JournalName: AppendOnlyFile]
    do throws(Problems) {
      held = try holding(returned)
    } catch {
      throw Problems(error.all + returned.concernsLeft(in: self))
    }
    var collected: [CollectedJournal] = []
    for journal in returned.journals {
      let taken = try take(journal, returned.bytes[journal.name] ?? [], into: held[journal.name])
      if case .differs = taken.fate {} else { try addCheckpoints(returned.checkpoints[journal.name] ?? []) }
      collected.append(taken)
    }
    try HandOutLog.append(
      HandOutEntry(
        at: date,
        by: person,
        id: returned.mark.id,
        auditor: returned.mark.auditor,
        event: Self.event(collected, returned)
      ),
      round: returned.mark.round,
      in: self
    )
    return collected
  }

  /// The journals that are here already, all of them held before the first is taken, so that one that is open elsewhere stops all.
  private func holding(_ returned: ReturnedHandOut) throws(Problems) -> [JournalName: AppendOnlyFile] {
    try refuseLostCheckpoints(returned)
    let folder = try journals(ofRound: returned.mark.round)
    try PrivateFolder.make(folder, shownAs: shown(folder))
    var held: [JournalName: AppendOnlyFile] = [:]
    for journal in returned.journals
    where OpenFile.mayExist(path: self.journal(journal.name).path(percentEncoded: false)) {
      let url = self.journal(journal.name)
      let file = try AppendOnlyFile(at: url, shownAs: shown(url), limit: Journal.sizeLimit, waits: false)
      guard let file else { throw JournalWriter.inUse(shown(url)) }
      held[journal.name] = file
    }
    return held
  }

  private static func event(_ collected: [CollectedJournal], _ returned: ReturnedHandOut) -> HandOutEntry.Event {
    var (taken, aside): ([String], [String]) = ([], [])
    for (journal, read) in zip(collected, returned.journals) {
      switch journal.fate {
      case .new, .longer: taken.append("\(journal.name.reference) \(journal.entries) \(read.head)")
      case .differs: aside.append(journal.name.reference)
      case .alreadyHere: break
      }
    }
    return .collected(taken: taken, aside: aside)
  }

  private func take(
    _ journal: Journal,
    _ bytes: [UInt8],
    into held: AppendOnlyFile?
  ) throws(Problems) -> CollectedJournal {
    let url = self.journal(journal.name)
    let path = url.path(percentEncoded: false)
    guard let held else {
      do throws(SystemError) {
        var draft = try Draft(in: url.deletingLastPathComponent().path(percentEncoded: false))
        try draft.place(bytes, at: path, replacing: false)
      } catch  where error.code == EEXIST {
        throw JournalWriter.inUse(shown(url))
      } catch {
        throw Problems([error.problem("cannot write the journal", file: shown(url))])
      }
      return collected(journal, .new, since: 0)
    }
    let here = Journal(held.bytes, name: journal.name, shownAs: shown(url))
    // The one here may go on from what came back, and it is the one that stands.
    if held.bytes.starts(with: bytes) { return collected(here, .alreadyHere, since: here.entries.count) }
    if bytes.starts(with: held.bytes) {
      try held.replace(with: bytes)
      let before = here.entries.count
      return collected(journal, .longer(by: journal.entries.count - before), since: before)
    }
    let common = zip(here.entries, journal.entries).prefix { $0.digest == $1.digest }.count
    let kept = try KeptAside.returned(bytes, beside: path, shownAs: shown(url))
    return collected(journal, .differs(after: common, keptAs: kept), since: common)
  }

  private func collected(_ journal: Journal, _ fate: CollectedJournal.Fate, since number: Int) -> CollectedJournal {
    CollectedJournal(
      name: journal.name,
      fate: fate,
      entries: journal.entries.count,
      isSigned: journal.state.isSigned,
      concerns: journal.state.concerns.filter { $0.number > number }.map { AuditRemark($0, of: journal.name) }
    )
  }

  /// Adds the checkpoints that are not here yet.
  ///
  /// The plan that they name is the one here and now: the hand-out has another.
  private func addCheckpoints(_ checkpoints: [Checkpoint]) throws(Problems) {
    let there = try Checkpoints.read(self).all
    for checkpoint in checkpoints
    where !there.contains(where: { $0.name == checkpoint.name && $0.entries == checkpoint.entries }) {
      let added = Checkpoint(
        name: checkpoint.name,
        entries: checkpoint.entries,
        digest: checkpoint.digest,
        at: checkpoint.at,
        plan: planDigest(ofRound: checkpoint.name.round)
      )
      try Checkpoints.append(added, in: self)
    }
  }

  /// A file of checkpoints that is missing is not begun anew by a collection: that would hide that it is missing.
  private func refuseLostCheckpoints(_ returned: ReturnedHandOut) throws(Problems) {
    guard returned.checkpoints.values.contains(where: { !$0.isEmpty }), try !Checkpoints.read(self).isThere,
      try hasSignature(otherThan: nil)
    else { return }
    throw Problems([
      Problem(
        "the file of checkpoints is not there, and audits of this workspace are signed",
        file: shown(checkpoints),
        hint: "Bring it back from a backup first, then collect. Nothing was taken."
      )
    ])
  }
}
