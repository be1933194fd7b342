import AuditChecklists
import AuditDocuments
import AuditStore

extension WalkOpening {
  /// The checklist that the audit began with, or the one that the round names.
  func checklist(in library: ChecklistLibrary, begun: Opening?) throws(Problems) -> Checklist {
    let id = begun?.checklist ?? round.checklist.id
    let version = begun?.version ?? round.checklist.version
    if let checklist = library.checklist(id, version: version) { return checklist.asked(from: round.period.first) }
    throw ChecklistLibrary.missing(id, version, in: workspace, isBegun: begun != nil)
  }
}

extension ChecklistLibrary {
  /// Says that a version of a checklist is not in a workspace.
  static func missing(_ id: String, _ version: Int, in workspace: Workspace, isBegun: Bool) -> Problems {
    Problems([
      Problem(
        "version \(version) of the checklist '\(id)' is not in the workspace",
        file: workspace.shown(workspace.checklists),
        hint: "Put it back under checklists/earlier/: \(isBegun ? "this audit began with it" : "the round names it")."
      )
    ])
  }
}
