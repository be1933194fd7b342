import AuditDocuments
import AuditRules
import Foundation

/// The folder that holds `checklists/` and `audits/`, and where everything in it lies.
public struct Workspace: Hashable, Sendable {
  /// The folder.
  public let root: URL

  /// The month in which its years start, for periods such as `2026-H1`.
  public var yearStart: YearStart

  /// What was read of it before; nil where every question reads the files anew.
  public var memory: WorkspaceMemory?

  /// Takes a folder as it is, without looking at it.
  public init(root: URL, yearStart: YearStart = .april) {
    self.root = root.standardizedFileURL
    self.yearStart = yearStart
  }

  /// Finds the workspace that a folder lies in: the nearest folder upwards with `checklists/` and `audits/`.
  public static func find(from folder: URL) throws(Problems) -> Workspace {
    var candidate = folder.standardizedFileURL
    while true {
      let workspace = Workspace(root: candidate)
      if workspace.exists { return workspace }
      let parent = candidate.deletingLastPathComponent().standardizedFileURL
      guard parent.pathComponents.count < candidate.pathComponents.count else { break }
      candidate = parent
    }
    throw Problems([
      Problem(
        "this is not inside a workspace: no folder here or above holds both 'checklists' and 'audits'",
        file: folder.relativePath,
        hint: "Go to the folder of your audits, or make a workspace with 'caseaudit init'."
      )
    ])
  }

  /// Makes a workspace: the folder, what the council says of it, `checklists/` and `audits/`, for the eyes of their owner only, or
  /// of its group.
  ///
  /// Folders that are there stay as they are. Throws when a folder cannot be made, or cannot be shared with the group.
  public static func create(at root: URL, settings: WorkspaceSettings = WorkspaceSettings()) throws(Problems)
    -> Workspace
  {
    let workspace = Workspace(root: root, yearStart: settings.yearStart)
    let group = try settings.group.map { name throws(Problems) in try WorkspaceGroup(name, writtenIn: "--group") }
    let isNew = !PrivateFolder.isFolder(workspace.root)
    try PrivateFolder.make(workspace.root, shownAs: workspace.shown(workspace.root))
    do throws(Problems) {
      try group?.share(workspace.root, shownAs: workspace.shown(workspace.root))
      // Before any other file: what is made beside it looks into it.
      if settings != WorkspaceSettings() { try workspace.add(settings) }
      group?.share(file: workspace.root.appending(path: WorkspaceSettings.fileName))
    } catch {
      if isNew { rmdir(workspace.root.path(percentEncoded: false)) }
      throw error
    }
    for folder in [workspace.checklists, workspace.audits] {
      try PrivateFolder.make(folder, shownAs: workspace.shown(folder))
    }
    return workspace
  }

  /// Whether the folder holds `checklists/` and `audits/`.
  public var exists: Bool { PrivateFolder.isFolder(checklists) && PrivateFolder.isFolder(audits) }

  /// The folder of checklists.
  public var checklists: URL { root.appending(path: "checklists") }

  /// The folder of rounds.
  public var audits: URL { root.appending(path: "audits") }

  /// The heads of signed journals.
  public var checkpoints: URL { root.appending(path: WorkspacePath.checkpoints) }

  /// The journal of the action plan.
  public var actions: URL { audits.appending(path: "actions.jsonl") }

  /// The register of what was given out before.
  public var releases: URL { audits.appending(path: "releases.jsonl") }

  /// The index.
  public var index: URL { audits.appending(path: ".index.sqlite") }

  /// The folder of a round; throws when its name cannot be part of a path.
  public func folder(ofRound round: String) throws(Problems) -> URL {
    guard SafeName.isSafe(round) else { throw Problems([SafeName.complaint(round, called: "a round")]) }
    return try unlinked(root.appending(path: WorkspacePath.round(round)))
  }

  /// The plan of a round, `round.yaml`.
  public func plan(ofRound round: String) throws(Problems) -> URL {
    try unlinked(try folder(ofRound: round).appending(path: "round.yaml"))
  }

  /// The folder of a round's extracts.
  public func cases(ofRound round: String) throws(Problems) -> URL {
    try unlinked(try folder(ofRound: round).appending(path: "cases"))
  }

  /// The extract of a case in a round.
  public func extract(ofCase reference: String, round: String) throws(Problems) -> URL {
    guard SafeName.isSafe(reference) else { throw Problems([SafeName.complaint(reference, called: "a case")]) }
    return try unlinked(try cases(ofRound: round).appending(path: "\(reference).json"))
  }

  /// The folder of a round's journals.
  public func journals(ofRound round: String) throws(Problems) -> URL {
    try unlinked(try folder(ofRound: round).appending(path: "journals"))
  }

  /// Refuses a link within the workspace: what it leads to is not what was planned, kept apart, or backed up here.
  private func unlinked(_ url: URL) throws(Problems) -> URL {
    guard OpenFile.isLink(path: url.path(percentEncoded: false)) else { return url }
    throw Problems([SystemError(code: ELOOP).problem("links are not followed here", file: shown(url))])
  }

  /// The journal of an audit.
  public func journal(_ name: JournalName) -> URL {
    root.appending(path: name.path)
  }

  /// A path as people are shown it: from the workspace on.
  public func shown(_ url: URL) -> String {
    let path = url.standardizedFileURL.path(percentEncoded: false)
    let base = root.path(percentEncoded: false)
    let prefix = base.hasSuffix("/") ? base : base + "/"
    return path.hasPrefix(prefix) && path.count > prefix.count ? String(path.dropFirst(prefix.count)) : url.relativePath
  }
}
