import AuditDocuments
import Foundation

/// A hand-out that came back, held against the log of what was handed out; nothing of it is taken yet.
public struct ReturnedHandOut: Sendable {
  /// Whose it is.
  public let mark: HandOutMark
  /// What was handed out.
  public let given: HandedOut
  /// The journals in it, in the order of their names, whole lines only.
  public let journals: [Journal]
  /// What is worth knowing and stops nothing.
  public let warnings: [Problem]

  let bytes: [JournalName: [UInt8]]
  /// The checkpoints of its journals.
  let checkpoints: [JournalName: [Checkpoint]]

  /// Holds what came back against the log.
  ///
  /// - Throws: all that is wrong with it; then nothing of it may be taken.
  public init(_ files: HandOutFiles, in workspace: Workspace) throws(Problems) {
    guard let marked = files.files[HandOutMark.fileName] else {
      throw Problems([
        Problem(
          "this is no hand-out: it has no \(HandOutMark.fileName)",
          file: files.shownName,
          hint: "Name the folder or the file that caseaudit hand-out made, or the one that its auditor sent back."
        )
      ])
    }
    let mark = try HandOutMark(marked, shownAs: "\(files.shownName)/\(HandOutMark.fileName)")
    let log = try HandOutLog.read(workspace, round: mark.round)
    guard !log.problems.hasErrors else { throw log.problems }
    guard let entry = log.handedOut(mark.id), entry.auditor == mark.auditor else {
      throw Problems([Self.unknown(mark, log, files.shownName, workspace)])
    }
    let check = HandOutComparison(files: files, mark: mark, given: entry.given)
    let read = check.journals()
    var problems = check.changedFiles() + read.problems
    let taken = check.checkpoints(of: read.journals)
    problems += taken.problems
    let faults = Problems(problems)
    guard !faults.hasErrors else { throw faults }
    self.mark = mark
    given = entry.given
    journals = read.journals
    bytes = read.bytes
    checkpoints = taken.checkpoints
    warnings = problems
  }

  private static func unknown(_ mark: HandOutMark, _ log: HandOutLog, _ shown: String, _ workspace: Workspace)
    -> Problem
  {
    let file = "\(shown)/\(HandOutMark.fileName)"
    if let entry = log.handedOut(mark.id) {
      return Problem(
        "the hand-out says that it is of \(Problem.quote(mark.auditor)), and was given to \(Problem.quote(entry.auditor))",
        file: file,
        hint: "Ask its auditor for it once more, as it is on their machine."
      )
    }
    let rounds = (try? workspace.roundNames()) ?? []
    let others = rounds.filter { (try? HandOutLog.read(workspace, round: $0))?.handedOut(mark.id) != nil }
    if let other = others.first {
      return Problem(
        "the hand-out says that it is of the round \(Problem.quote(mark.round)), and was given for \(Problem.quote(other))",
        file: file,
        hint: "Ask its auditor for it once more, as it is on their machine."
      )
    }
    return Problem(
      rounds.contains(mark.round)
        ? "it was not handed out from this workspace for the round \(Problem.quote(mark.round))"
        : "it is of the round \(Problem.quote(mark.round)), and there is no such round here",
      file: file,
      hint: "Collect it where it was handed out: name that workspace with --workspace. If it was here, bring"
        + " hand-outs.jsonl of the round back from a backup."
    )
  }
}
