import AuditDocuments
import AuditStore

/// The index, brought up to date with the journals before it is asked anything.
enum IndexOpening {
  /// The index as it stands with the journals, saying which of them are damaged.
  static func upToDate(_ workspace: Workspace) throws(Problems) -> (index: AuditIndex, isSound: Bool) {
    let (index, update) = try AuditIndex.upToDate(workspace, progress: progress)
    try Console.note(update.problems, of: workspace)
    return (index, !update.problems.hasErrors)
  }

  /// Tells a person who waits how far the reading is.
  static var progress: IndexProgress {
    var (reading, verifying) = (Progress("journals read"), Progress("journals verified"))
    return IndexProgress(
      reading: { reading.say($0, of: $1) },
      verifying: { verifying.say($0, of: $1) },
      waiting: { Console.note("Another command is making the index; this one waits for it.") },
      damaged: { Console.note("Notice: the index is damaged; it is made anew from the journals, and nothing is lost.") }
    )
  }
}
