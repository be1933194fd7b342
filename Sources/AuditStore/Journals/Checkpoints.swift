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
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenFile(path: workspace.checkpoints.path(percentEncoded: false), flags: O_RDONLY)
        .bytes(limit: sizeLimit)
    } catch  where error.code == ENOENT {
      bytes = []
    } catch {
      throw Problems([error.problem("cannot read the checkpoints", file: shown)])
    }
    guard bytes.count <= sizeLimit else {
      throw Problems([
        Problem("the file is larger than \(sizeLimit >> 20) MiB", file: shown, hint: "Check that it is the right file.")
      ])
    }
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
    var rest = bytes[...]
    var line = 0
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      line += 1
      if let checkpoint = Checkpoint(line: String(decoding: rest[..<end], as: UTF8.self)) {
        all.append(checkpoint)
      } else {
        found.append(
          Problem(
            "the line is not a checkpoint",
            file: shown,
            line: line,
            hint: "Bring the file back from a backup: without the line, a journal that was cut off may not be noticed."
          )
        )
      }
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty {
      found.append(
        Problem(
          "the last line was not written to its end",
          file: shown,
          line: line + 1,
          hint: "Sign the audit again that was being signed.",
          severity: .warning
        )
      )
    }
    problems = Problems(found)
  }
}
