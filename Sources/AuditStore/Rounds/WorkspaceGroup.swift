import AuditDocuments
import Foundation

/// The group of accounts that shares a workspace on a server.
struct WorkspaceGroup {
  /// Its name, or its number where it has none.
  let name: String
  private let number: gid_t

  /// Looks a group up, and refuses one that is not known here or that the account is not in; `place` is where its name was written.
  init(_ name: String, writtenIn place: String = WorkspaceSettings.fileName) throws(Problems) {
    self.name = name
    guard let number = getgrnam(name)?.pointee.gr_gid ?? gid_t(name) else {
      throw Self.problem(
        place,
        "there is no group \(Problem.quote(name)) on this machine",
        "Ask whoever looks after it to make the group, or write the name as the machine has it."
      )
    }
    self.number = number
    guard Self.mayUse(number) else {
      throw Self.problem(
        place,
        "this account is not in the group \(Problem.quote(name)), which shares the workspace",
        "Ask whoever looks after the machine to add the account to the group; then log out and in again."
      )
    }
  }

  /// Sets a folder up for the group, so that all that is made in it is the group's.
  func share(_ folder: URL, shownAs shown: String) throws(Problems) {
    let path = folder.path(percentEncoded: false)
    if isShared(path) { return }
    guard chown(path, uid_t.max, number) == 0, chmod(path, FileSharing.group.folderMode) == 0 else {
      throw Problems([SystemError().problem("cannot give the folder to the group '\(name)'", file: shown)])
    }
    guard isShared(path) else {
      throw Problems([
        Problem(
          "the file system does not keep which group shares a folder",
          file: shown,
          hint:
            "Put the workspace on a disk of the server itself, or let each auditor take cases away: caseaudit hand-out."
        )
      ])
    }
  }

  /// Lets the group read and write a file that was made before there was any to say whom it is for.
  func share(file: URL) { chmod(file.path(percentEncoded: false), FileSharing.group.fileMode) }

  /// Refuses a workspace of which a folder is not set up for the group: what one person made there, another could not use.
  func check(_ workspace: Workspace) throws(Problems) {
    let odd = workspace.sharedFolders.filter { !isShared($0.path(percentEncoded: false)) }
    guard let first = odd.first else { return }
    let root = ShellWord.quoted(workspace.root.plainPath)
    let more = odd.count > 1 ? " (and \(odd.count - 1) more)" : ""
    throw Problems([
      Problem(
        "the folder is not set up for the group \(Problem.quote(name))\(more), which workspace.yaml names",
        file: workspace.shown(first),
        hint:
          "Let the owner of the folder, or whoever looks after the machine, run once: chgrp -R \(ShellWord.quoted(name)) "
          + "\(root) && chmod -R g+rwX,o= \(root) && find \(root) -type d -exec chmod g+s {} +"
      )
    ])
  }

  /// The folder above one that the group cannot pass through, where there is such a one.
  func obstacle(above folder: URL) -> URL? {
    var above = folder.deletingLastPathComponent().standardizedFileURL
    while true {
      var status = stat()
      let isOpen =
        stat(above.path(percentEncoded: false), &status) != 0 || status.st_mode & 0o001 != 0
        || status.st_gid == number && status.st_mode & 0o010 != 0
      if !isOpen { return above }
      let parent = above.deletingLastPathComponent().standardizedFileURL
      guard parent.pathComponents.count < above.pathComponents.count else { return nil }
      above = parent
    }
  }

  private func isShared(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_gid == number
      && status.st_mode & FileSharing.marks == FileSharing.marks
  }

  private static func mayUse(_ number: gid_t) -> Bool {
    if geteuid() == 0 || getegid() == number { return true }
    var groups = [gid_t](repeating: 0, count: max(0, Int(getgroups(0, nil))))
    let count = getgroups(Int32(groups.count), &groups)
    return groups.prefix(max(0, Int(count))).contains(number)
  }

  private static func problem(_ place: String, _ what: String, _ hint: String) -> Problems {
    Problems([Problem(what, file: place, hint: hint)])
  }
}

extension Workspace {
  /// The folders that everybody who shares the workspace writes into.
  fileprivate var sharedFolders: [URL] {
    let rounds = (try? roundNames())?.map { audits.appending(path: $0) } ?? []
    let within = rounds.flatMap { round in
      ["cases", "journals"].map { round.appending(path: $0) }.filter(PrivateFolder.isFolder)
    }
    return [root, checklists, audits] + rounds + within
  }
}

extension WorkspaceSettings {
  /// Refuses a group that is not known on this machine, or that the account is not in.
  public static func checkGroup(_ name: String) throws(Problems) { _ = try WorkspaceGroup(name) }
}

extension Workspace {
  /// Refuses whoever is not in the group that shares the workspace, and a workspace that is not set up for it.
  public func refuseOutsider(_ settings: WorkspaceSettings) throws(Problems) {
    if let group = settings.group { try WorkspaceGroup(group).check(self) }
  }

  /// The folder above the workspace through which the people of its group cannot pass; nil where nothing is in their way.
  public func obstacle(_ settings: WorkspaceSettings) throws(Problems) -> String? {
    guard let group = settings.group else { return nil }
    return try WorkspaceGroup(group).obstacle(above: root)?.plainPath
  }

  /// Says of a folder that may not be entered that this is so: whether it holds a workspace cannot be told.
  public func refuseClosed(shownAs name: String) throws(Problems) {
    guard access(audits.path(percentEncoded: false), F_OK) != 0, errno == EACCES else { return }
    throw Problems([
      Problem(
        "this account may not look into \(Problem.quote(name))",
        file: name,
        hint: "Where a group shares the workspace, ask for the account to be added to it; then log out and in again."
      )
    ])
  }
}

extension URL {
  /// The path without a slash at its end, as people write that of a folder.
  fileprivate var plainPath: String {
    let path = path(percentEncoded: false)
    return path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}
