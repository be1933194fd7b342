import AuditDocuments
import Foundation

/// The register of what was given out before, `audits/releases.jsonl`.
///
/// Two packs that differ by one child give that child away. So every pack is put down here, and the next one is held
/// against all of them.
public struct Releases: Sendable {
  /// The releases up to the first line that is wrong, in the order they were made.
  public private(set) var all: [ReleaseEntry] = []

  /// All that is wrong: errors where a line is wrong, a warning where the last line is torn.
  public private(set) var problems = Problems([])

  private var head = Chain.start

  private static let sizeLimit = 256 << 20
  static let changed =
    "Bring the register back from a backup: without it, small numbers may be worked out from two packs."

  /// Whether every line is as it was written.
  public var isWhole: Bool { !problems.hasErrors }

  /// Reads the register; there are no releases where there is no file.
  ///
  /// Throws when the file cannot be read.
  public static func read(_ workspace: Workspace) throws(Problems) -> Releases {
    let shown = workspace.shown(workspace.releases)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenFile(path: workspace.releases.path(percentEncoded: false), flags: O_RDONLY)
        .bytes(limit: sizeLimit)
    } catch  where error.code == ENOENT {
      bytes = []
    } catch {
      throw Problems([error.problem("cannot read the register of releases", file: shown)])
    }
    guard bytes.count <= sizeLimit else {
      throw Problems([
        Problem("the file is larger than \(sizeLimit >> 20) MiB", file: shown, hint: "Check that it is the right file.")
      ])
    }
    return Releases(bytes, shownAs: shown)
  }

  /// Adds a release, which is on the disk when the call returns; gives false when the register says the same already.
  ///
  /// Waits while another process adds one. Throws when the register was changed since it was written, or cannot be
  /// written.
  @discardableResult
  public static func append(_ entry: ReleaseEntry, in workspace: Workspace) throws(Problems) -> Bool {
    let shown = workspace.shown(workspace.releases)
    let file = try AppendOnlyFile(at: workspace.releases, shownAs: shown, limit: sizeLimit, waits: true)
    guard let file else { return false }
    let before = Releases(file.bytes, shownAs: shown)
    guard before.isWhole else { throw before.problems }
    if before.all.contains(where: { $0.saysTheSame(as: entry) }) { return false }
    let number = before.all.count + 1
    let line = entry.line(number: number, after: before.head)
    // What the reader would refuse must never be written: the next reading would find the register wrong.
    let read = try? ReleaseEntry.parse(line.bytes.dropLast(), number: number, shownAs: shown)
    guard line.bytes.count <= ReleaseEntry.lineLimit, read == entry else {
      throw Problems([
        Problem(
          "the release cannot be put down in the register",
          file: shown,
          hint: "Give every text something to say, and at most \(ReleaseEntry.lineLimit >> 20) MiB in all."
        )
      ])
    }
    try file.append(line.bytes)
    return true
  }

  init(_ bytes: [UInt8], shownAs shown: String) {
    var found: [Problem] = []
    var rest = bytes[...]
    var number = 0
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      number += 1
      do throws(Problems) {
        let entry = try take(rest[..<end], number: number, shownAs: shown)
        if found.isEmpty { all.append(entry) }
      } catch {
        found += error.all
      }
      rest = rest[(end + 1)...]
    }
    if !rest.isEmpty {
      found.append(
        Problem(
          "the last line was not written to its end",
          file: shown,
          line: number + 1,
          hint: "Make the pack again that was being made.",
          severity: .warning
        )
      )
    }
    problems = Problems(found)
  }

  private mutating func take(
    _ content: ArraySlice<UInt8>,
    number: Int,
    shownAs shown: String
  ) throws(Problems) -> ReleaseEntry {
    guard content.count <= ReleaseEntry.lineLimit, let (open, digest) = Chain.split(content),
      Chain.digest(of: open, after: head) == digest
    else {
      let split = Chain.split(content)
      // The chain is followed on, so that one changed line is not told of every line after it.
      head = split?.digest ?? head
      throw Problems([
        Problem(
          "the line, or one before it, was changed, moved or taken out after it was written",
          file: shown,
          line: number,
          hint: Self.changed
        )
      ])
    }
    head = digest
    return try ReleaseEntry.parse(content, number: number, shownAs: shown)
  }
}
