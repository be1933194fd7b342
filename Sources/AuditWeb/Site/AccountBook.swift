import AuditDocuments
import AuditStore
import Foundation
import Synchronization

/// The accounts of the workspace, read once and again when their file changes: a lead invites and closes while the server runs.
final class AccountBook: Sendable {
  private let kept = Mutex<(file: FileMark?, accounts: Accounts)?>(nil)

  /// The accounts as they are on the disk now.
  ///
  /// - Throws: what is wrong with the file: nobody comes in by one that was changed.
  func accounts(_ workspace: Workspace) throws(Problems) -> Accounts {
    let mark = FileMark(workspace.accounts)
    if let found = kept.withLock({ $0 }), found.file == mark { return found.accounts }
    let accounts = try Accounts.whole(workspace)
    kept.withLock { $0 = (mark, accounts) }
    return accounts
  }
}
