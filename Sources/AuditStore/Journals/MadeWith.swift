import AuditDocuments
import Foundation

/// The checklists that audits were made with, as their journals name them.
struct MadeWith {
  private struct Named: Hashable {
    var checklist: String
    var version: Int
    var digest: String
  }

  private var audits: [Named: Int] = [:]

  /// Takes what an audit was made with.
  mutating func add(_ opening: Opening?) {
    guard let opening else { return }
    audits[
      Named(checklist: opening.checklist, version: opening.version, digest: opening.checklistDigest),
      default: 0
    ] += 1
  }

  /// A warning for each that no file of the workspace is, as it was.
  func missing(from workspace: Workspace) throws(Problems) -> [Problem] {
    let there = try workspace.checklistDigests()
    return audits.filter { !there.contains($0.key.digest) }.sorted {
      ($0.key.checklist, $0.key.version, $0.key.digest) < ($1.key.checklist, $1.key.version, $1.key.digest)
    }.map { named, count in
      Problem(
        "no checklist here is version \(named.version) of \(Problem.quote(named.checklist)) as it was when"
          + " \(count) \(count == 1 ? "audit was" : "audits were") begun with it",
        file: workspace.shown(workspace.checklists),
        hint: "Bring the file back from a backup, into checklists/earlier/ where a newer version has its place.",
        severity: .warning
      )
    }
  }
}

extension Workspace {
  /// The digests of all checklists, earlier versions among them; a file that cannot be read has none.
  fileprivate func checklistDigests() throws(Problems) -> Set<String> {
    let paths = try ChecklistFiles.paths(in: checklists, shownAs: shown(checklists))
    return Set(paths.compactMap { ContentDigest.ofText(at: checklists.appending(path: $0)) })
  }

  /// A warning for each round whose plan is not the one that stood when its last audit was signed.
  func changedPlans(since checkpoints: [Checkpoint]) -> [Problem] {
    var last: [String: Checkpoint] = [:]
    for checkpoint in checkpoints where checkpoint.plan != nil { last[checkpoint.name.round] = checkpoint }
    return last.sorted { $0.key < $1.key }.compactMap { round, checkpoint in
      guard checkpoint.plan != planDigest(ofRound: round) else { return nil }
      if let missing = missingPlan(ofRound: round, signedIn: checkpoint) { return missing }
      return Problem(
        "the plan of the round was changed after \(checkpoint.name.stem) was signed on"
          + " \(Timestamp.text(checkpoint.at).prefix(10))",
        file: WorkspacePath.plan(ofRound: round),
        hint: "Compare it with a backup. A sample, a target or an allocation changed afterwards changes what is"
          + " counted; if it was meant, say so where the numbers are shown.",
        severity: .warning
      )
    }
  }

  /// A warning where the plan of a round, or its whole folder, is not there any more.
  private func missingPlan(ofRound round: String, signedIn checkpoint: Checkpoint) -> Problem? {
    guard let plan = try? plan(ofRound: round), !OpenFile.mayExist(path: plan.path(percentEncoded: false)) else {
      return nil
    }
    let folder = plan.deletingLastPathComponent()
    let isFolderThere = OpenFile.mayExist(path: folder.path(percentEncoded: false))
    let signed = "\(checkpoint.name.stem) was signed in it on \(Timestamp.text(checkpoint.at).prefix(10))"
    return Problem(
      isFolderThere
        ? "the plan of the round is not there, although \(signed)"
        : "the folder of the round is not there, although \(signed)",
      file: isFolderThere ? shown(plan) : WorkspacePath.round(round),
      hint: "Bring \(isFolderThere ? "the file" : "the folder") back from a backup. Until then "
        + (isFolderThere ? "the round cannot be read." : "its audits are in no count."),
      severity: .warning
    )
  }

  /// The digest of the plan of a round; nil where there is none to read.
  func planDigest(ofRound round: String) -> String? {
    (try? plan(ofRound: round)).flatMap { ContentDigest.ofText(at: $0) }
  }
}

extension ContentDigest {
  /// The digest of a text as journals hold it, without a byte-order mark; nil where there is no file to read.
  static func ofText(at file: URL) -> String? { ofText(atPath: file.path(percentEncoded: false)) }

  static func ofText(atPath path: String) -> String? {
    let limit = SourceText.defaultLimit
    guard let opened = try? OpenFile(path: path, flags: O_RDONLY), let bytes = try? opened.bytes(limit: limit),
      bytes.count <= limit
    else { return nil }
    return ofText(bytes)
  }

  static func ofText(_ bytes: [UInt8]) -> String {
    sha256Hex(of: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...])
  }
}
