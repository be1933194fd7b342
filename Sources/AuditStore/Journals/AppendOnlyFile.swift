import AuditDocuments
import Foundation

/// A text file that only grows by whole lines, each on the disk before the call returns.
///
/// A last line without its end, left by a crash, is put beside the file and taken out of it when the file is opened.
/// Before each line, and after it, the file at its path must be the one that was opened, as it was left: programs that
/// copy folders put others in its place. Where it is not, all that was kept is put beside it, with the line in hand.
final class AppendOnlyFile {
  /// What the file holds, whole lines only.
  private(set) var bytes: [UInt8]

  /// Bytes of a torn last line that were set aside when it was opened.
  let setAside: Int

  private let file: OpenFile
  private let path: String
  private let shownName: String
  /// What the file was when this process last wrote to it or looked at it.
  private var standing: OpenFile.Identity
  private var isBroken = false
  /// Where lines go after the file was changed by others.
  private var aside: KeptAside?

  /// Opens the file, makes it if need be, and locks it; gives nil when another process holds the lock and this one
  /// does not wait.
  ///
  /// `isOwners` says of a file that is made that it is for its owner alone, whoever shares the folder.
  init?(
    at url: URL,
    shownAs name: String,
    limit: Int,
    waits: Bool,
    isOwners: Bool = false
  ) throws(Problems) {
    path = url.path(percentEncoded: false)
    shownName = name
    do throws(SystemError) {
      let isNew = OpenFile.facts(path: path) == nil
      file = try OpenFile(path: path, flags: O_RDWR | O_APPEND | O_CREAT, isOwners: isOwners)
      guard try file.lock(waits: waits) else { return nil }
      if isNew { OpenFile.syncFolder(url.deletingLastPathComponent()) }
      bytes = try file.bytes(limit: limit)
    } catch {
      throw Problems([error.problem("cannot open the file", file: name)])
    }
    try OpenFile.checkSize(bytes, shownAs: name, limit: limit)
    let length = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    setAside = bytes.count - length
    if setAside > 0 {
      try Self.keep(Array(bytes[length...]), besides: path, shownAs: name)
      bytes.removeSubrange(length...)
    }
    do throws(SystemError) {
      if setAside > 0 {
        try file.cut(to: length)
        try file.sync()
      }
      standing = try file.identity()
    } catch {
      throw Problems([error.problem("cannot take the torn last line out of the file", file: name)])
    }
    if let change = change() { throw Problems([change.problem(shownName, hint: "Open it again.")]) }
  }

  /// Adds one line, or several that belong together; the last must end with a line break.
  ///
  /// When they cannot be written whole, the file is cut back to the line before and the problem is thrown.
  func append(_ line: [UInt8]) throws(Problems) {
    guard aside == nil else { throw keepAside(line, because: .knownBefore) }
    guard !isBroken else {
      throw Problems([
        Problem(
          "nothing more is written after the file could not be mended",
          file: shownName,
          hint: "Close the program, look at the disk, and open the file again: a torn line is then set aside."
        )
      ])
    }
    if let change = change() { throw keepAside(line, because: change) }
    do throws(SystemError) {
      try file.write(line)
      try file.sync()
      standing = try file.identity()
    } catch {
      do throws(SystemError) {
        try file.cut(to: bytes.count)
        standing = try file.identity()
      } catch {
        isBroken = true
      }
      throw Problems([error.problem("cannot write to the file", file: shownName)])
    }
    // Another may have put a file in its place, or have added to it, between the look and the line.
    guard standing.size == bytes.count + line.count else { throw keepAside(line, because: .size) }
    if let change = change() { throw keepAside(line, because: change) }
    bytes += line
  }

  /// Puts bytes in the place of the file, which must be those that it holds and more; whole or not at all.
  ///
  /// Nothing more can be added to it then: what is at the path is another file.
  func replace(with whole: [UInt8]) throws(Problems) {
    if let change = change() { throw Problems([change.problem(shownName, hint: "Try again.")]) }
    do throws(SystemError) {
      var draft = try Draft(in: URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false))
      try draft.place(whole, at: path, replacing: true)
    } catch {
      throw Problems([error.problem("cannot write the file", file: shownName)])
    }
    isBroken = true
    bytes = whole
  }

  /// What is wrong where the file is not the one that was opened, or not as it was left; nil where all is well.
  func complaint() -> Problem? {
    guard aside == nil else { return nil }
    return change().map { keepAside([], because: $0).all }?.first
  }

  /// The warning that a torn last line was set aside when the file was opened; nil where there was none.
  func tornLine(hint: String) -> Problem? {
    guard setAside > 0 else { return nil }
    return Problem(
      "the last line was not written to its end, and was set aside",
      file: "\(shownName).torn",
      hint: hint,
      severity: .warning
    )
  }

  private func change() -> FileChange? {
    guard let there = OpenFile.identity(path: path) else { return .gone }
    guard (there.device, there.inode) == (standing.device, standing.inode) else { return .replaced }
    guard there.links == standing.links else { return .linked }
    guard there.size == standing.size else { return .size }
    if there.modified != standing.modified {
      // Touched without being changed is no harm; the time alone does not tell.
      guard let now = try? file.bytes(limit: there.size), now.starts(with: bytes) else { return .content }
      standing = there
    }
    return nil
  }

  /// Puts a line beside the file, after all that the file held; gives the problem that says so.
  private func keepAside(_ line: [UInt8], because change: FileChange) -> Problems {
    isBroken = true
    do throws(Problems) {
      let kept: KeptAside
      if let aside { kept = aside } else { kept = try KeptAside(bytes, beside: path, shownAs: shownName) }
      aside = kept
      try kept.add(line)
      return Problems([change.problem(shownName, keptAs: kept.shownName)])
    } catch {
      return Problems([change.problem(shownName, keptAs: nil)] + error.all)
    }
  }

  private static func keep(_ torn: [UInt8], besides path: String, shownAs name: String) throws(Problems) {
    do throws(SystemError) {
      let aside = try OpenFile(path: path + ".torn", flags: O_WRONLY | O_APPEND | O_CREAT)
      try aside.write(torn + [UInt8(ascii: "\n")])
      try aside.sync()
    } catch {
      throw Problems([error.problem("cannot set the torn last line aside", file: "\(name).torn")])
    }
  }
}
