import AuditDocuments
import Foundation

/// The checkpoints of a workspace, `audits/checkpoints.txt`.
public struct Checkpoints: Sendable {
  /// The checkpoints in the order they were taken.
  public private(set) var all: [Checkpoint] = []

  /// Lines that could not be read, and a warning where the last one is torn.
  public private(set) var problems = Problems([])

  private static let sizeLimit = 256 << 20

  /// Reads the checkpoints.
  ///
  /// There are none where there is no file. Throws when the file cannot be read.
  public static func read(_ workspace: Workspace) throws(Problems) -> Checkpoints {
    let shown = workspace.shown(workspace.checkpoints)
    let bytes = try OpenFile.contents(
      of: workspace.checkpoints,
      called: "the checkpoints",
      shownAs: shown,
      limit: sizeLimit
    )
    try OpenFile.checkSize(bytes, shownAs: shown, limit: sizeLimit)
    return Checkpoints(bytes, shownAs: shown)
  }

  /// Adds a checkpoint, which is on the disk when the call returns; waits while another process adds one.
  public static func append(_ checkpoint: Checkpoint, in workspace: Workspace) throws(Problems) {
    let shown = workspace.shown(workspace.checkpoints)
    let file = try AppendOnlyFile(at: workspace.checkpoints, shownAs: shown, limit: sizeLimit, waits: true)
    try file?.append(Array("\(checkpoint.line)\n".utf8))
  }

  init(_ bytes: [UInt8], shownAs shown: String) {
    var found: [Problem] = []
    var lines = WholeLines(bytes)
    while let line = lines.next() {
      if let checkpoint = Checkpoint(line: String(decoding: line, as: UTF8.self)) {
        all.append(checkpoint)
      } else {
        found.append(
          Problem(
            "the line is not a checkpoint",
            file: shown,
            line: lines.number,
            hint: "Bring the file back from a backup: without the line, a journal that was cut off may not be noticed."
          )
        )
      }
    }
    let torn = lines.tornLine(shownAs: shown, hint: "Sign the audit again that was being signed.")
    if let torn { found.append(torn) }
    problems = Problems(found)
  }
}
