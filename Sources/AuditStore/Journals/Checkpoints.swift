import AuditDocuments
import Foundation

/// The checkpoints of a workspace, `audits/checkpoints.txt`.
public struct Checkpoints: Sendable {
  /// The checkpoints in the order they were taken.
  public private(set) var all: [Checkpoint] = []

  /// Lines that could not be read, and a warning where the last one is torn.
  public private(set) var problems = Problems([])

  /// Whether there is a file of them.
  public private(set) var isThere = true

  /// Room for a quarter of a million signatures.
  private static let sizeLimit = 64 << 20
  private static let problemLimit = 200

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
    var read = Checkpoints(bytes, shownAs: shown)
    read.isThere = OpenFile.mayExist(path: workspace.checkpoints.path(percentEncoded: false))
    return read
  }

  /// Adds a checkpoint, which is on the disk when the call returns; waits while another process adds one.
  public static func append(_ checkpoint: Checkpoint, in workspace: Workspace) throws(Problems) {
    let shown = workspace.shown(workspace.checkpoints)
    let file = try AppendOnlyFile(at: workspace.checkpoints, shownAs: shown, limit: sizeLimit, waits: true)
    try file?.append(Array("\(checkpoint.line)\n".utf8))
  }

  init(_ bytes: [UInt8], shownAs shown: String) {
    var found: [Problem] = []
    var omitted = 0
    var lines = WholeLines(bytes)
    var hasOtherLineEnds = false
    while var line = lines.next() {
      if line.last == UInt8(ascii: "\r") {
        line.removeLast()
        if !hasOtherLineEnds {
          hasOtherLineEnds = true
          let (what, hint) = WholeLines.otherLineEnds
          found.append(Problem(what, file: shown, line: lines.number, hint: hint))
        }
      }
      if let checkpoint = Checkpoint(line: String(decoding: line, as: UTF8.self)) {
        all.append(checkpoint)
      } else if found.count >= Self.problemLimit {
        omitted += 1
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
    let torn = lines.tornLine(
      shownAs: shown,
      hint: "Open the audit that was being signed: what is missing is then written."
    )
    if let torn { found.append(torn) }
    problems = Problems(found, omitted: omitted)
  }
}
