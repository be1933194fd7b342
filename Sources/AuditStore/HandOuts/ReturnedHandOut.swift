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
  /// - Throws: all that is wrong with it, and that concerns are in its journals; then nothing of it may be taken.
  public init(_ files: HandOutFiles, in workspace: Workspace) throws(Problems) {
    do throws(Problems) {
      self = try Self(checking: files, in: workspace)
    } catch {
      throw Problems(error.all + Self.concernsLeft(in: files, workspace), omitted: error.omitted)
    }
  }

  private init(checking files: HandOutFiles, in workspace: Workspace) throws(Problems) {
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

  /// What is said of the concerns in its journals where nothing of it is taken all the same.
  func concernsLeft(in workspace: Workspace) -> [Problem] {
    journals.flatMap { Self.concernsLeft($0, shownAs: $0.name.path, workspace) }
  }

  private static func concernsLeft(in files: HandOutFiles, _ workspace: Workspace) -> [Problem] {
    files.files.sorted { $0.key < $1.key }.flatMap { path, bytes in
      let shown = "\(files.shownName)/\(path)"
      return JournalName(path: path).map {
        concernsLeft(Journal(bytes, name: $0, shownAs: shown), shownAs: shown, workspace)
      } ?? []
    }
  }

  /// What is said of concerns in a journal that is not taken, and which are not here yet: each is to be read today.
  private static func concernsLeft(_ journal: Journal, shownAs shown: String, _ workspace: Workspace) -> [Problem] {
    let here = (try? Journal.read(journal.name, in: workspace))?.state
    let known = (here.map { $0.concerns + $0.retractedConcerns } ?? []).map(\.text)
    let count = journal.state.concerns.count { !known.contains($0.text) }
    let isUnsafe = journal.state.safety?.answer == .no && here?.concerns.isEmpty != false
    guard count > 0 || isUnsafe else { return [] }
    let what =
      switch count {
      case 0: "the audit of \(journal.name.reference) says that a child is not safe today"
      case 1: "a concern that a child may be unsafe is in the journal of \(journal.name.reference)"
      default: "\(count) concerns that a child may be unsafe are in the journal of \(journal.name.reference)"
      }
    let route = (try? workspace.settings())?.sameDayRoute ?? WorkspaceSettings.usualRoute
    return [
      Problem(
        "\(what), and nothing of the hand-out was taken",
        file: shown,
        hint: "Ask its auditor today what was written. \(route) caseaudit concerns raise keeps it."
      )
    ]
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
