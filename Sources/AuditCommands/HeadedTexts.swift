import AuditDocuments
import AuditStore
import AuditWalk

/// Texts that were kept as something else than a concern, and begin as one does.
enum HeadedTexts {
  /// Says where one of them is headed as a concern that it tells nobody, and what is done today where it is one.
  static func say(_ texts: [String], in workspace: Workspace) throws(Problems) {
    guard texts.contains(where: WalkWords.isHeadedAsConcern) else { return }
    let route = try workspace.settings().sameDayRoute
    Console.note(Console.wrap(WalkWords.tellsNobody(route)))
  }
}
