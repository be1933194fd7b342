import AuditChecklists
import AuditDocuments
import AuditStore
import Foundation
import Synchronization

/// The checklists of the workspace, read once and again when a file of them changes.
final class LibraryCache: Sendable {
  private struct File: Hashable {
    var name: String
    var size: Int
    var changed: Date
  }

  private let kept = Mutex<(files: [File], library: ChecklistLibrary)?>(nil)

  /// The checklists as they are on the disk now.
  func library(_ workspace: Workspace) throws(Problems) -> ChecklistLibrary {
    let files = Self.files(in: workspace.checklists)
    if let found = kept.withLock({ $0 }), found.files == files { return found.library }
    let library = try ChecklistLibrary(folder: workspace.checklists)
    kept.withLock { $0 = (files, library) }
    return library
  }

  private static func files(in folder: URL) -> [File] {
    ChecklistLibrary.files(in: folder).map { name in
      let path = folder.appending(path: name).path(percentEncoded: false)
      let facts = try? FileManager.default.attributesOfItem(atPath: path)
      return File(
        name: name,
        size: (facts?[.size] as? Int) ?? 0,
        changed: (facts?[.modificationDate] as? Date) ?? .distantPast
      )
    }
  }
}
