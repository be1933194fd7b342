import AuditDocuments

/// What any thread needs to verify journals, the same for all of them.
struct VerificationTask: Sendable {
  /// The checkpoints of each journal.
  let checkpoints: [JournalName: [Checkpoint]]
  private let workspace: Workspace
  private let index: (held: AuditIndex, numbers: IndexNumbers)?

  init(_ workspace: Workspace, checkpoints: [Checkpoint], index: AuditIndex?) throws(Problems) {
    self.workspace = workspace
    self.checkpoints = Dictionary(grouping: checkpoints, by: \.name)
    self.index = if let index { (index, try index.numbers()) } else { nil }
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
          isTorn: journal.tornBytes > 0
        )
        verified.append(VerifiedJournal(name: name, read: read, problems: journal.problems.all + check(journal)))
        if index != nil { indexed.append(IndexedJournal(journal)) }
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
    if let signature = journal.state.signature, !taken.contains(where: { $0.entries == signature.number }) {
      problems.append(
        Problem(
          "the audit is signed and has no checkpoint",
          file: shown,
          line: signature.number,
          hint: "Open the audit again, with that as the reason, and sign it again.",
          severity: .warning
        )
      )
    }
    return problems
  }
}

/// What verifying one journal came to.
struct VerifiedJournal: Sendable {
  /// What is kept of a journal that could be read.
  struct Read: Sendable {
    var head: String
    var entries: Int
    var isTorn: Bool
  }

  var name: JournalName
  /// Nil where the file could not be read.
  var read: Read?
  var problems: [Problem]
}
