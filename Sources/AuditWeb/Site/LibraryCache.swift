import AuditChecklists
import AuditDocuments
import AuditStore
import AuditSummaries
import Foundation
import Synchronization

/// The checklists of the workspace, read once and again when a file of them changes.
final class LibraryCache: Sendable {
  private struct File: Hashable {
    var name: String
    var mark: FileMark?
  }

  /// The checklists, and the words of every question of theirs.
  typealias Known = (library: ChecklistLibrary, glossary: ItemGlossary)

  private let kept = Mutex<(files: [File], known: Known)?>(nil)

  /// The checklists as they are on the disk now.
  func library(_ workspace: Workspace) throws(Problems) -> ChecklistLibrary { try known(workspace).library }

  /// The checklists as they are on the disk now, and their words.
  func known(_ workspace: Workspace) throws(Problems) -> Known {
    let files = try Self.files(of: workspace)
    if let found = kept.withLock({ $0 }), found.files == files { return found.known }
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let known = (library, library.glossary)
    kept.withLock { $0 = (files, known) }
    return known
  }

  private static func files(of workspace: Workspace) throws(Problems) -> [File] {
    let folder = workspace.checklists
    return try ChecklistFiles.paths(in: folder, shownAs: workspace.shown(folder)).map { name in
      File(name: name, mark: FileMark(folder.appending(path: name)))
    }
  }
}
