import AuditDocuments
import Foundation

/// The register of what was given out before, `audits/releases.jsonl`.
///
/// Two packs that differ by one child give that child away. So every pack is put down here, and the next one is held
/// against all of them.
public struct Releases: Sendable {
  /// The releases up to the first line that is wrong, in the order they were made.
  public private(set) var all: [ReleaseEntry]

  /// All that is wrong: errors where a line is wrong, a warning where the last line is torn.
  public let problems: Problems

  /// The digest of the last line.
  private(set) var head: String

  /// Whether every line is as it was written.
  public var isWhole: Bool { !problems.hasErrors }

  /// Reads the register; there are no releases where there is no file.
  ///
  /// Throws when the file cannot be read.
  public static func read(_ workspace: Workspace) throws(Problems) -> Releases {
    let shown = workspace.shown(workspace.releases)
    let limit = ReleaseEntry.file.sizeLimit
    let bytes = try OpenFile.contents(
      of: workspace.releases,
      called: ReleaseEntry.file.name,
      shownAs: shown,
      limit: limit
    )
    try OpenFile.checkSize(bytes, shownAs: shown, limit: limit)
    return Releases(bytes, shownAs: shown)
  }

  /// Adds a release, which is on the disk when the call returns; gives false when the register says the same already.
  ///
  /// Waits while another process adds one. Throws when the register was changed since it was written, or cannot be
  /// written.
  @discardableResult
  public static func append(_ entry: ReleaseEntry, in workspace: Workspace) throws(Problems) -> Bool {
    try HeldReleases(workspace).append(entry)
  }

  /// Takes in a line that was added.
  mutating func add(_ entry: ReleaseEntry, head: String) {
    all.append(entry)
    self.head = head
  }

  init(_ bytes: [UInt8], shownAs shown: String) {
    let lines = ChainedLines<ReleaseEntry>(bytes, shownAs: shown) { _, _ in [] }
    all = lines.entries
    problems = Problems(lines.problems, omitted: lines.omitted)
    head = lines.head ?? Chain.start
  }
}
