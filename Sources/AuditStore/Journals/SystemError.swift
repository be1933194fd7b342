import AuditDocuments
import Foundation

/// What the operating system answered.
struct SystemError: Error, Hashable {
  let code: Int32

  /// Takes the answer of the call just made.
  init() { code = errno }

  init(code: Int32) { self.code = code }

  /// The problem it makes, with what a person can do about it.
  func problem(_ what: String, file: String) -> Problem {
    Problem("\(what): \(inWords)", file: file, hint: hint)
  }

  private var inWords: String {
    switch code {
    case ENOSPC, EDQUOT: "the disk is full"
    case EFBIG: "the file would be larger than the system allows"
    case EACCES, EPERM: "not allowed"
    case EROFS: "the disk can only be read"
    case ENOENT: "it is not there"
    case ELOOP: "it is a link to somewhere else"
    case EISDIR: "it is not a plain file"
    default: String(cString: strerror(code)).lowercased()
    }
  }

  private var hint: String {
    switch code {
    case ENOSPC, EDQUOT, EFBIG: "Make room, or ask for it, and go on: everything before is kept."
    case EACCES, EPERM, EROFS: "Check that you may write there."
    case ELOOP: "Put the file itself in its place: links are not followed."
    default: "Check the folder and the disk, and try again."
    }
  }
}
