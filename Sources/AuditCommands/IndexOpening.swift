import AuditDocuments
import AuditStore

/// The index, brought up to date with the journals before it is asked anything.
enum IndexOpening {
  static func upToDate(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    let index = try AuditIndex.open(workspace)
    try bringUpToDate(index, workspace)
    return index
  }

  @discardableResult
  static func bringUpToDate(_ index: AuditIndex, _ workspace: Workspace) throws(Problems) -> IndexUpdate {
    var progress = Progress("journals read")
    let update = try index.bringUpToDate(workspace) { done, all in
      progress.say(done, share: all > 0 ? Double(done) / Double(all) : nil)
    }
    let warnings = update.problems.all
    if !warnings.isEmpty { Console.note(update.problems.render()) }
    return update
  }
}
