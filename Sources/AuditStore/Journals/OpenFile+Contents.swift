import AuditDocuments
import Foundation

extension OpenFile {
  /// Reads a file from its beginning, at most `limit` bytes and one more to show that there are more; nothing where
  /// there is no file.
  static func contents(
    of url: URL,
    called name: String,
    shownAs shown: String,
    limit: Int
  ) throws(Problems) -> [UInt8] {
    try contents(ofPath: url.path(percentEncoded: false), called: name, shownAs: shown, limit: limit)
  }

  static func contents(
    ofPath path: String,
    called name: String,
    shownAs shown: String,
    limit: Int
  ) throws(Problems) -> [UInt8] {
    do throws(SystemError) {
      return try OpenFile(path: path, flags: O_RDONLY).bytes(limit: limit)
    } catch  where error.code == ENOENT {
      return []
    } catch {
      throw Problems([error.problem("cannot read \(name)", file: shown)])
    }
  }

  /// Throws when what was read shows that there are more than `limit` bytes.
  static func checkSize(_ bytes: [UInt8], shownAs shown: String, limit: Int) throws(Problems) {
    guard bytes.count > limit else { return }
    throw Problems([
      Problem("the file is larger than \(limit >> 20) MiB", file: shown, hint: "Check that it is the right file.")
    ])
  }
}
