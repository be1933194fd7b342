import AuditChecklists
import AuditDocuments
import AuditStore
import Foundation

/// The cases of one auditor, to take away: a small workspace in which the walk works as in the council's, and nothing else.
///
/// Of the plan it has what this auditor may know: the round, the checklist, these cases. Nothing in it tells of another auditor, of
/// the list that the round was drawn from, or whether an audit is the first of its case or a second one.
public struct HandOut: Sendable {
  /// Everything in it.
  public let files: HandOutFiles
  /// What it is known by when it comes back.
  public let mark: HandOutMark
  /// What the log says of it.
  public let given: HandedOut

  /// Gathers what an auditor has still to do in a round.
  ///
  /// The extract of a case that was only on a list is put on the disk, so that it stays the one that was handed out.
  ///
  /// - Parameters:
  ///   - workspace: the council's workspace.
  ///   - round: the round.
  ///   - auditor: the auditor's identifier.
  ///   - isSealed: whether it will be sealed.
  ///   - moment: now.
  /// - Throws: where there is nothing to hand out, the auditor is tied to a case, or something cannot be read; all at once.
  public init(
    _ workspace: Workspace,
    round: Round,
    auditor: String?,
    isSealed: Bool,
    at moment: Date
  ) throws(Problems) {
    let opening = try WalkOpening(workspace, round: round, auditor: auditor)
    let person = opening.auditor
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let standing = AuditorStanding(workspace, round: round.id, person: person.id)
    var (files, others, problems): ([String: [UInt8]], [String: [UInt8]], [Problem]) = ([:], [:], [])
    var checklists = try [opening.checklist(in: library, begun: nil)]
    var allocations: [Round.Allocation] = []
    for allocation in round.allocations(of: person.id) {
      do throws(Problems) {
        let name = try JournalName(round: round.id, case: allocation.reference, auditor: person.id)
        let journal = try Journal.read(name, in: workspace)
        if journal.state.isSigned || journal.state.recusal != nil { continue }
        let (source, caseFile) = try workspace.caseFile(allocation.reference, in: round)
        try standing.allows(.audit, allocation.reference, reading: caseFile)
        // A journal that holds concerns alone goes along too: the audit goes on in it.
        if let begun = journal.state.opening {
          if journal.state.isBegun { checklists.append(try opening.checklist(in: library, begun: begun)) }
          let kept = try HandOutFiles.journal(name, in: workspace)
          others[kept.path] = kept.bytes
        }
        try workspace.keepListed(source, case: allocation.reference, in: round)
        files[WorkspacePath.extract(ofCase: allocation.reference, round: round.id)] = source.bytes
        allocations.append(allocation)
      } catch {
        problems += error.all
      }
    }
    guard problems.isEmpty else { throw Problems(problems) }
    guard !allocations.isEmpty else { throw Self.nothing(person.id, round, workspace) }
    for (path, bytes) in try workspace.checklistFiles(of: checklists, in: library) { files[path] = bytes }
    files[WorkspacePath.plan(ofRound: round.id)] = Array(round.alone(for: person, allocations).yaml.utf8)
    let mark = HandOutMark(id: UUID().uuidString.lowercased(), round: round.id, auditor: person.id, at: moment)
    others[HandOutMark.fileName] = mark.bytes
    // Whoever raises a concern at home reads there what the council does on the same day; of who is who nothing is given away.
    if let route = try workspace.settings().concernRoute {
      others[WorkspaceSettings.fileName] = Array(WorkspaceSettings(concernRoute: route).yaml.utf8)
    }
    others[WorkspacePath.checkpoints] = try HandOutFiles.checkpoints(
      of: round.id,
      person.id,
      allocations.map(\.reference),
      in: workspace
    )
    self.files = HandOutFiles(files.merging(others) { own, _ in own }, shownAs: "the hand-out")
    self.mark = mark
    given = HandedOut(
      cases: allocations.map(\.reference),
      seconds: allocations.filter(\.isSecond).map(\.reference),
      isSealed: isSealed,
      files: HandOutFiles.digests(of: files)
    )
  }

  static func nothing(_ auditor: String, _ round: Round, _ workspace: Workspace) -> Problems {
    Problems([
      Problem(
        round.allocations(of: auditor).isEmpty
          ? "no case is allocated to '\(auditor)'"
          : "every case allocated to '\(auditor)' is signed or was stepped back from",
        file: WorkspacePath.plan(ofRound: round.id),
        hint: "There is nothing to hand out. See caseaudit status."
      )
    ])
  }
}

extension Workspace {
  /// The files of checklists, of those that they are laid over, and of what they refer to, as they are.
  fileprivate func checklistFiles(
    of wanted: [Checklist],
    in library: ChecklistLibrary
  ) throws(Problems) -> [String: [UInt8]] {
    let bases = wanted.compactMap { checklist in
      checklist.overlay.flatMap { library.checklist($0.base, version: $0.baseVersion) }
    }
    let digests = Set((wanted + bases).map(\.digest))
    var files: [String: [UInt8]] = [:]
    for file in try ChecklistFiles.paths(in: checklists, shownAs: shown(checklists)) {
      let source = try SourceText(contentsOf: checklists.appending(path: file), shownAs: WorkspacePath.checklist(file))
      guard ChecklistLibrary.others.contains(file) || digests.contains(ContentDigest.sha256Hex(of: source.bytes)) else {
        continue
      }
      files[WorkspacePath.checklist(file)] = source.bytes
    }
    return files
  }
}
