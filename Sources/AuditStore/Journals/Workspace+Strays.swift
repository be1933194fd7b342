import AuditDocuments
import Foundation

extension Workspace {
  /// A warning for each file that lies among the journals, or beside the files that belong to all rounds, and is none.
  ///
  /// Programs that copy folders put a second file beside one that two people changed: its entries are in no count.
  public func strayFiles() throws(Problems) -> [Problem] {
    var problems: [Problem] = []
    for name in try fileNames(in: audits) {
      let isFolder = PrivateFolder.isFolder(audits.appending(path: name))
      if isFolder, !SafeName.isSafe(name), PrivateFolder.isFolder(audits.appending(path: "\(name)/journals")) {
        problems.append(stray("the folder holds journals and is no round", WorkspacePath.round(name)))
      }
      if !isFolder, Self.isCopy(name) {
        problems.append(stray("the file is read by no command", WorkspacePath.file(name)))
      }
      guard isFolder, SafeName.isSafe(name) else { continue }
      for file in try journalFolder(ofRound: name) where JournalName(fileName: file, round: name) == nil {
        let path = "\(WorkspacePath.journals(ofRound: name))/\(file)"
        problems.append(leftBeside(path) ?? stray("the file is not a journal of the round", path))
      }
    }
    return problems
  }

  /// Removes drafts of extracts that a kill left: they hold a child's file, and nobody would see them.
  func removeForgottenDrafts() {
    for round in (try? fileNames(in: audits)) ?? [] where SafeName.isSafe(round) {
      guard let cases = try? cases(ofRound: round) else { continue }
      Draft.removeForgotten(in: cases.path(percentEncoded: false))
    }
  }

  private func leftBeside(_ path: String) -> Problem? {
    if path.hasSuffix(".jsonl.torn") {
      return Problem(
        "a last line that was not written to its end was set aside here",
        file: path,
        hint: "The journal is whole without it. See whether the answer was given again, and delete the file.",
        severity: .warning
      )
    }
    if path.contains(".jsonl\(KeptAside.returnedEnding)") {
      return Problem(
        "a journal of a hand-out came back that differs from the one here, and was put here",
        file: path,
        hint:
          "Ask the auditor which of the two holds. \(KeptAside.returnedHolds) Then keep this file outside the workspace.",
        severity: .warning
      )
    }
    guard path.contains(".jsonl\(KeptAside.ending)") else { return nil }
    return Problem(
      "the journal was changed by others while it was open, and what was kept was put here",
      file: path,
      hint: "Compare it with the journal. It is a whole journal itself: the one that holds more entries is to bear the"
        + " journal's name, and the other to be kept elsewhere.",
      severity: .warning
    )
  }

  private func stray(_ what: String, _ path: String) -> Problem {
    Problem(
      what,
      file: path,
      hint: "Programs that copy folders make such files where two people changed one. Compare it with the one whose"
        + " name it bears before you move it away: its entries are in no count.",
      severity: .warning
    )
  }

  /// Whether it is called like a file that belongs to all rounds, and is not that file.
  private static func isCopy(_ name: String) -> Bool {
    [
      "checkpoints": "checkpoints.txt", "actions": "actions.jsonl", "releases": "releases.jsonl",
      "revealed": "revealed.jsonl", "accounts": "accounts.jsonl", "openings": "openings.jsonl",
      "key-fingerprint": "key-fingerprint.txt",
    ].contains {
      name.hasPrefix($0.key) && name != $0.value && !name.hasPrefix($0.value + ".torn")
    }
  }
}
