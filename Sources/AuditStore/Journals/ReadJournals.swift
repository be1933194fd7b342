import AuditDocuments

/// The journals of one round or of all, each as far as it can be read, and all that is missing of them.
///
/// Whatever takes figures or words out of journals takes them from here, so that a journal that was changed, cut short or
/// taken away is never missing without a word.
public struct ReadJournals: Sendable {
  /// Those that are there, in the order of their names; of one with a wrong line what stands before it.
  public private(set) var journals: [Journal] = []
  /// All that is wrong: errors where something is missing, warnings of torn last lines.
  public private(set) var problems = Problems([])
  /// The journals that are not there, changed or cut short, in order: what they held is in no figure, or not all of it.
  public private(set) var incomplete: [JournalName] = []

  init(_ workspace: Workspace, ofRound round: String?) throws(Problems) {
    var (found, omitted): ([Problem], Int) = ([], 0)
    var incomplete: Set<JournalName> = []
    let taken = try Checkpoints.read(workspace)
    (found, omitted) = (taken.problems.all, taken.problems.omitted)
    var known = taken.joined(to: try workspace.seenByIndex())
    let names = if let round { try workspace.journalNames(ofRound: round) } else { try workspace.journalNames() }
    for name in names {
      let seen = known.removeValue(forKey: name.path)
      do throws(Problems) {
        let journal = try Journal.read(name, in: workspace)
        journals.append(journal)
        found += journal.problems.all
        omitted += journal.problems.omitted
        if !journal.isWhole {
          incomplete.insert(name)
        } else if let cut = seen?.complaint(of: journal) {
          found.append(cut)
          incomplete.insert(name)
        }
      } catch {
        found += error.all
        incomplete.insert(name)
      }
    }
    for (path, seen) in known.sorted(by: { $0.key < $1.key }) {
      guard let name = JournalName(path: path), round == nil || name.round == round else { continue }
      found.append(seen.complaint(ofMissing: path))
      incomplete.insert(name)
    }
    problems = Problems(found, omitted: omitted)
    self.incomplete = incomplete.sorted()
  }
}

extension Workspace {
  /// Reads the journals of a round, or of all rounds, with all that is missing of them.
  ///
  /// - Throws: where a folder or the checkpoints cannot be read.
  public func readJournals(ofRound round: String? = nil) throws(Problems) -> ReadJournals {
    try ReadJournals(self, ofRound: round)
  }

  /// What the index saw of journals before; nothing where there is none, which is not made for this.
  fileprivate func seenByIndex() throws(Problems) -> [String: SeenJournal] {
    guard OpenFile.mayExist(path: index.path(percentEncoded: false)) else { return [:] }
    return try AuditIndex.open(self).seen()
  }
}
