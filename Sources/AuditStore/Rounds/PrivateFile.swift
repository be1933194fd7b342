import AuditDocuments
import Foundation

/// Files for the eyes of their owner only.
enum PrivateFile {
  /// Writes a file whole, or not at all; throws when there is one of this name.
  static func add(_ bytes: [UInt8], at file: URL, shownAs name: String) throws(Problems) {
    let folder = file.deletingLastPathComponent()
    let draft = folder.appending(path: ".\(file.lastPathComponent).\(UUID().uuidString)")
    let (path, draftPath) = (file.path(percentEncoded: false), draft.path(percentEncoded: false))
    let opened: OpenFile
    do throws(SystemError) {
      opened = try OpenFile(path: draftPath, flags: O_WRONLY | O_CREAT | O_EXCL)
    } catch {
      throw Problems([error.problem("cannot write the file", file: name)])
    }
    defer { unlink(draftPath) }
    do throws(SystemError) {
      try opened.write(bytes)
      try opened.sync()
      // A link is refused where the name is taken; renaming would put the new file in its place.
      guard link(draftPath, path) == 0 else { throw SystemError() }
    } catch  where error.code == EEXIST {
      throw Problems([
        Problem(
          "there is a file of this name already, and it was left as it is",
          file: name,
          hint: "An audit may have been made of it. Bring the new extract in under another reference, or another round."
        )
      ])
    } catch {
      throw Problems([error.problem("cannot write the file", file: name)])
    }
    OpenFile.syncFolder(folder)
  }
}
