import AuditDocuments
import Foundation

/// A text file that only grows by whole lines, each on the disk before the call returns.
///
/// A last line without its end, left by a crash, is put beside the file and taken out of it when the file is opened.
final class AppendOnlyFile {
  /// What the file held when it was opened, whole lines only.
  private(set) var bytes: [UInt8]

  /// Bytes of a torn last line that were set aside when it was opened.
  let setAside: Int

  private let file: OpenFile
  private let shownName: String
  private var length: Int
  private var isBroken = false

  /// Opens the file, makes it if need be, and locks it; gives nil when another process holds the lock and this one
  /// does not wait.
  init?(at url: URL, shownAs name: String, limit: Int, waits: Bool) throws(Problems) {
    let path = url.path(percentEncoded: false)
    shownName = name
    do throws(SystemError) {
      let isNew = OpenFile.facts(path: path) == nil
      file = try OpenFile(path: path, flags: O_RDWR | O_APPEND | O_CREAT)
      guard try file.lock(waits: waits) else { return nil }
      if isNew { OpenFile.syncFolder(url.deletingLastPathComponent()) }
      bytes = try file.bytes(limit: limit)
    } catch {
      throw Problems([error.problem("cannot open the file", file: name)])
    }
    try OpenFile.checkSize(bytes, shownAs: name, limit: limit)
    length = (bytes.lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
    setAside = bytes.count - length
    guard setAside > 0 else { return }
    try Self.keep(Array(bytes[length...]), besides: path, shownAs: name)
    bytes.removeSubrange(length...)
    do throws(SystemError) {
      try file.cut(to: length)
      try file.sync()
    } catch {
      throw Problems([error.problem("cannot take the torn last line out of the file", file: name)])
    }
  }

  /// Adds one line, which must end with a line break and hold no other.
  ///
  /// When it cannot be written whole, the file is cut back to the line before and the problem is thrown.
  func append(_ line: [UInt8]) throws(Problems) {
    guard !isBroken else {
      throw Problems([
        Problem(
          "nothing more is written after the file could not be mended",
          file: shownName,
          hint: "Close the program, look at the disk, and open the file again: a torn line is then set aside."
        )
      ])
    }
    do throws(SystemError) {
      try file.write(line)
      try file.sync()
      length += line.count
    } catch {
      do throws(SystemError) {
        try file.cut(to: length)
      } catch {
        isBroken = true
      }
      throw Problems([error.problem("cannot write to the file", file: shownName)])
    }
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
