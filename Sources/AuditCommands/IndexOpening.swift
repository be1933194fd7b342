import AuditDocuments
import AuditStore

/// The index, brought up to date with the journals before it is asked anything.
enum IndexOpening {
  /// The index as it stands with the journals, saying which of them are damaged.
  static func upToDate(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    let index = try AuditIndex.open(workspace)
    let problems = try bringUpToDate(index, workspace).problems
    if !problems.all.isEmpty { Console.note(problems.render()) }
    return index
  }

  /// Reads the journals that changed.
  static func bringUpToDate(_ index: AuditIndex, _ workspace: Workspace) throws(Problems) -> IndexUpdate {
    var progress = Progress("journals read")
    return try index.bringUpToDate(workspace) { done, all in progress.say(done, of: all) }
  }

  /// Reads every journal whole, and holds the index, brought up to date, against them.
  ///
  /// An index that says otherwise is made anew: it comes from the journals, and they are right.
  static func verified(_ workspace: Workspace) throws(Problems) -> (index: AuditIndex, verification: Verification) {
    let first = try verified(try AuditIndex.open(workspace), workspace)
    guard !first.verification.isSound else { return first }
    return try verified(try AuditIndex.rebuild(workspace), workspace)
  }

  private static func verified(
    _ index: AuditIndex,
    _ workspace: Workspace
  ) throws(Problems) -> (index: AuditIndex, verification: Verification) {
    // What is wrong with a journal is said once, by the verification.
    _ = try bringUpToDate(index, workspace)
    var progress = Progress("journals verified")
    let verification = try Verification.run(workspace, index: index) { done, all in progress.say(done, of: all) }
    return (index, verification)
  }
}
