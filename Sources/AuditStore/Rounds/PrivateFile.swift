import AuditDocuments
import Foundation

/// Files for the eyes of their owner, or of the group that shares the workspace.
enum PrivateFile {
  /// Puts a file in the place of one of this name, whole or not at all.
  static func replace(_ bytes: [UInt8], at file: URL, shownAs name: String) throws(Problems) {
    do throws(SystemError) {
      var draft = try Draft(in: file.deletingLastPathComponent().path(percentEncoded: false))
      try draft.place(bytes, at: file.path(percentEncoded: false), replacing: true)
    } catch {
      throw Problems([error.problem("cannot write the file", file: name)])
    }
  }

  /// Writes a file whole, or not at all; throws when there is one of this name.
  static func add(_ bytes: [UInt8], at file: URL, shownAs name: String) throws(Problems) {
    do throws(SystemError) {
      var draft = try Draft(in: file.deletingLastPathComponent().path(percentEncoded: false))
      try draft.place(bytes, at: file.path(percentEncoded: false), replacing: false)
    } catch  where error.code == EEXIST {
      throw Problems([
        Problem(
          "there is a file of this name already, and it was left as it is",
          file: name,
          hint: "An audit may have been made of it. Bring the new extract into another round."
        )
      ])
    } catch {
      throw Problems([error.problem("cannot write the file", file: name)])
    }
  }
}
