import AuditDocuments

/// What any thread needs to verify journals, the same for all of them.
struct VerificationTask: Sendable {
  /// The checkpoints of each journal.
  let checkpoints: [JournalName: [Checkpoint]]
  private let hasCheckpoints: Bool
  private let workspace: Workspace
  private let index: (held: AuditIndex, numbers: IndexNumbers)?

  private let seen: [String: SeenJournal]
  /// Rounds with a folder of extracts that is no link.
  private let roundsWithCases: Set<String>
  private let root: String
  private let seconds: Set<JournalName>

  init(_ workspace: Workspace, rounds: Set<String>, checkpoints: Checkpoints, index: AuditIndex?) throws(Problems) {
    root = workspace.root.path(percentEncoded: false)
    roundsWithCases = rounds.filter { round in
      (try? workspace.cases(ofRound: round)).map(PrivateFolder.isFolder) ?? false
    }
    seconds = workspace.secondsHandedOut(of: rounds)
    self.workspace = workspace
    self.checkpoints = Dictionary(grouping: checkpoints.all, by: \.name)
    hasCheckpoints = checkpoints.isThere
    self.index = if let index { (index, try index.numbers()) } else { nil }
    seen = try index?.seen() ?? [:]
  }

  /// Reads journals, one at a time, and holds them against their checkpoints and the index.
  func verify(_ names: ArraySlice<JournalName>) -> [VerifiedJournal] {
    let texts = SharedTexts()
    var verified: [VerifiedJournal] = []
    var indexed: [IndexedJournal] = []
    for name in names {
      do throws(Problems) {
        let journal = try Journal.read(name, in: workspace, sharing: texts)
        let read = VerifiedJournal.Read(
          head: journal.head,
          entries: journal.entries.count,
          isTorn: journal.tornBytes > 0,
          isSigned: journal.state.isSigned,
          opening: journal.state.opening
        )
        var problems = journal.problems.all + check(journal)
        if journal.isWhole, let cut = seen[name.path]?.complaint(of: journal) { problems.append(cut) }
        if let changed = changedExtract(journal) { problems.append(changed) }
        verified.append(VerifiedJournal(name: name, read: read, problems: problems))
        if index != nil { indexed.append(IndexedJournal(journal, isSecond: seconds.contains(name))) }
      } catch {
        verified.append(VerifiedJournal(name: name, read: nil, problems: error.all))
      }
    }
    hold(indexed, against: &verified)
    return verified
  }

  /// Adds what the index says otherwise; the journals are those of the verified that could be read.
  private func hold(_ journals: [IndexedJournal], against verified: inout [VerifiedJournal]) {
    guard let index else { return }
    var found: [[Problem]]
    do throws(Problems) {
      found = try index.held.disagreements(with: journals, index.numbers)
    } catch {
      found = journals.map { _ in error.all }
    }
    for (place, problems) in zip(verified.indices.filter { verified[$0].read != nil }, found) {
      verified[place].problems += problems
    }
  }

  private func check(_ journal: Journal) -> [Problem] {
    let (shown, taken) = (journal.name.path, checkpoints[journal.name] ?? [])
    var problems: [Problem] = []
    for checkpoint in taken {
      if checkpoint.entries > journal.entries.count {
        // Where a line is wrong, what follows it was not taken: that is not an end cut off.
        guard journal.isWhole else { continue }
        problems.append(
          Problem(
            "the end of the journal was cut off: it has \(journal.entries.count) entries, and had \(checkpoint.entries)"
              + " when it was signed",
            file: shown,
            hint: "Bring the journal back from a backup."
          )
        )
      } else if journal.entries[checkpoint.entries - 1].digest != checkpoint.digest {
        problems.append(
          Problem(
            "the journal is not the one that was signed: entry \(checkpoint.entries) has another digest",
            file: shown,
            line: checkpoint.entries,
            hint: "Bring the journal back from a backup."
          )
        )
      }
    }
    // That all of them are missing is said once, not of every audit.
    guard hasCheckpoints else { return problems }
    if let signature = journal.state.signature, !taken.contains(where: { $0.entries == signature.number }) {
      problems.append(
        Problem(
          "the audit is signed and has no checkpoint",
          file: shown,
          line: signature.number,
          hint: signature.number == journal.entries.count
            ? "Open it once: 'caseaudit walk \(journal.name.reference) --round \(journal.name.round) --auditor"
              + " \(journal.name.auditor)'. Its checkpoint is then written; it need not be signed again."
            : "Bring audits/checkpoints.txt back from a backup. Do not sign again: that would hide what is missing.",
          severity: .warning
        )
      )
    }
    return problems
  }

  /// What is wrong where the extract that the audit was made of is there, and is another now.
  private func changedExtract(_ journal: Journal) -> Problem? {
    // Put together by hand, as with the journals themselves; a link is not followed.
    guard journal.state.restsOnExtract || journal.state.isOpen, let opening = journal.state.opening,
      roundsWithCases.contains(opening.round)
    else { return nil }
    let shown = WorkspacePath.extract(ofCase: opening.reference, round: opening.round)
    guard let digest = ContentDigest.ofText(atPath: "\(root)/\(shown)"), digest != opening.extractDigest else {
      return nil
    }
    return Problem(
      "the extract is not the one that the audit was made of",
      file: shown,
      hint: "Bring the extract back from a backup: \(journal.name.fileName) cites the one that was there.",
      severity: .warning
    )
  }
}

/// What verifying one journal came to.
struct VerifiedJournal: Sendable {
  /// What is kept of a journal that could be read.
  struct Read: Sendable {
    var head: String
    var entries: Int
    var isTorn: Bool
    var isSigned: Bool
    var opening: Opening?
  }

  var name: JournalName
  /// Nil where the file could not be read.
  var read: Read?
  var problems: [Problem]
}
