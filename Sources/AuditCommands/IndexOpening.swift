import AuditDocuments
import AuditStore

/// The index, brought up to date with the journals before it is asked anything.
enum IndexOpening {
  /// The index as it stands with the journals, saying which of them are damaged.
  static func upToDate(_ workspace: Workspace) throws(Problems) -> AuditIndex {
    let index = try AuditIndex.open(workspace)
    let problems = try index.bringUpToDate(workspace, progress: progress.reading).problems
    if !problems.all.isEmpty { Console.note(problems.render()) }
    return index
  }

  /// Tells a person who waits how far the reading is.
  static var progress: IndexProgress {
    var (reading, verifying) = (Progress("journals read"), Progress("journals verified"))
    return IndexProgress(reading: { reading.say($0, of: $1) }, verifying: { verifying.say($0, of: $1) })
  }
}
