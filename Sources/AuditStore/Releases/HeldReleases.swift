import AuditDocuments

/// The register of releases while nobody else can add to it, from reading it to the entry.
///
/// Between the two a pack is protected against what the register says; an entry that came in between would not be
/// guarded against.
public final class HeldReleases {
  /// What the register holds.
  public private(set) var releases: Releases

  private let file: AppendOnlyFile
  private let shown: String

  /// Takes hold of the register, as soon as no other process has it; makes it if need be.
  ///
  /// - Throws: where it was changed since it was written, or cannot be written.
  public init(_ workspace: Workspace) throws(Problems) {
    shown = workspace.shown(workspace.releases)
    let limit = ReleaseEntry.file.sizeLimit
    guard let file = try AppendOnlyFile(at: workspace.releases, shownAs: shown, limit: limit, waits: true) else {
      throw Problems([
        Problem("another program holds the register", file: shown, hint: "Do it again when that has ended.")
      ])
    }
    self.file = file
    releases = Releases(file.bytes, shownAs: shown)
    guard releases.isWhole else { throw releases.problems }
  }

  /// Adds a release, which is on the disk when the call returns; gives false when the register says the same already.
  @discardableResult
  public func append(_ entry: ReleaseEntry) throws(Problems) -> Bool {
    if releases.all.contains(where: { $0.saysTheSame(as: entry) }) { return false }
    let number = releases.all.count + 1
    let line = entry.line(number: number, after: releases.head)
    let lineLimit = ReleaseEntry.file.lineLimit
    guard line.bytes.count <= lineLimit, entry.isSaid(by: line.bytes, number: number, digest: line.digest) else {
      throw Problems([
        Problem(
          "the release cannot be put down in the register",
          file: shown,
          hint: "Give every text something to say, and at most \(lineLimit >> 20) MiB in all."
        )
      ])
    }
    try file.append(line.bytes)
    releases.add(entry, head: line.digest)
    return true
  }
}
