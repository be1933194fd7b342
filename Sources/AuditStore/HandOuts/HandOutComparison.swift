import AuditDocuments
import Foundation

/// Holds the files of a hand-out that came back against what was handed out.
struct HandOutComparison {
  let files: HandOutFiles
  let mark: HandOutMark
  let given: HandedOut

  /// What is wrong with files that were handed out and came back; those that did not come back are not missed.
  ///
  /// An auditor may delete the extracts before the journals are sent: each journal names the extract that it was made of.
  func changedFiles() -> [Problem] {
    given.files.sorted { $0.key < $1.key }.compactMap { path, digest in
      guard let bytes = files.files[path], ContentDigest.ofText(bytes) != digest else { return nil }
      return Problem(
        "the file is not the one that was handed out",
        file: shown(path),
        hint: "What was answered may rest on it. Ask the auditor what was changed; hand the case out again if need be."
      )
    }
  }

  /// The journals, and all that is wrong with them.
  func journals() -> (journals: [Journal], bytes: [JournalName: [UInt8]], problems: [Problem]) {
    var (journals, kept, problems): ([Journal], [JournalName: [UInt8]], [Problem]) = ([], [:], [])
    for (path, bytes) in files.files.sorted(by: { $0.key < $1.key }) where path.contains("/journals/") {
      guard path.hasSuffix(".jsonl") else {
        problems.append(
          Problem(
            "a file lies among the journals and is none; it is not taken",
            file: shown(path),
            hint: "It was put there where a journal was torn or changed by others. Ask the auditor about it.",
            severity: .warning
          )
        )
        continue
      }
      guard let name = JournalName(path: path), name.round == mark.round, name.auditor == mark.auditor,
        given.cases.contains(name.reference)
      else {
        problems.append(foreign(path))
        continue
      }
      let journal = Journal(bytes, name: name, shownAs: shown(path))
      problems += journal.problems.all + differences(journal, path)
      // Without its torn end, as it would be were the audit opened.
      kept[name] = Array(bytes.dropLast(journal.tornBytes))
      if !journal.entries.isEmpty { journals.append(journal) }
    }
    return (journals.sorted { $0.name < $1.name }, kept, problems)
  }

  /// The checkpoints of journals, and what is wrong where one does not hold.
  func checkpoints(of journals: [Journal]) -> (checkpoints: [JournalName: [Checkpoint]], problems: [Problem]) {
    let path = WorkspacePath.checkpoints
    let read = Checkpoints(files.files[path] ?? [], shownAs: shown(path))
    var (kept, problems) = ([JournalName: [Checkpoint]](), read.problems.all)
    let own = Dictionary(grouping: read.all, by: \.name)
    for journal in journals where journal.isWhole {
      var checkpoints = own[journal.name] ?? []
      if let broken = checkpoints.first(where: { !journal.holds($0) }) {
        problems.append(
          Problem(
            "the journal is not the one that was signed after \(broken.entries) entries",
            file: shown(journal.name.path),
            hint: "Its end was cut off, or another file was put in its place. Ask the auditor for it once more."
          )
        )
      }
      // The program can end between a signature and its checkpoint.
      if let signature = journal.state.signature, !checkpoints.contains(where: { $0.entries == signature.number }) {
        let entry = journal.entries[signature.number - 1]
        checkpoints.append(Checkpoint(name: journal.name, entries: entry.number, digest: entry.digest, at: entry.at))
      }
      kept[journal.name] = checkpoints
    }
    return (kept, problems)
  }

  private func shown(_ path: String) -> String { "\(files.shownName)/\(path)" }

  private func foreign(_ path: String) -> Problem {
    let name = JournalName(path: path)
    let what =
      if let name, name.round != mark.round {
        "the journal is of the round \(Problem.quote(name.round)); this was handed out for \(Problem.quote(mark.round))"
      } else if let name, name.auditor != mark.auditor {
        "the journal is of \(Problem.quote(name.auditor)); this was handed out to \(Problem.quote(mark.auditor))"
      } else if let name {
        "the case \(Problem.quote(name.reference)) was not handed out to \(Problem.quote(mark.auditor))"
      } else {
        "the file is not called as a journal is"
      }
    return Problem(what, file: shown(path), hint: "Take it out of there, and ask the auditor how it came there.")
  }

  /// What is wrong where an audit was not made of what was handed out.
  private func differences(_ journal: Journal, _ path: String) -> [Problem] {
    guard let opening = journal.state.opening else { return [] }
    var problems: [Problem] = []
    let extract = WorkspacePath.extract(ofCase: journal.name.reference, round: mark.round)
    if given.files[extract] != opening.extractDigest {
      problems.append(
        Problem(
          "the audit was made of another extract than the one that was handed out",
          file: shown(path),
          line: 1,
          hint: "Ask the auditor which file it was made of; hand the case out again."
        )
      )
    }
    let checklists = given.files.filter { $0.key.hasPrefix(WorkspacePath.checklists) }.values
    if !checklists.contains(opening.checklistDigest) {
      problems.append(
        Problem(
          "the audit was made with another checklist than the one that was handed out",
          file: shown(path),
          line: 1,
          hint: "Ask the auditor which checklist it was made with; hand the case out again."
        )
      )
    }
    return problems
  }
}
