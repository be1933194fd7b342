import AuditDocuments
import Foundation

/// Reads a file piece by piece, so that its size does not matter.
enum FileChunks {
  /// The size of a piece in bytes.
  static let size = 1 << 16

  /// Hands on one piece after another until `take` says that it wants no more; gives a problem where that cannot be.
  static func feed(_ file: URL, shownAs name: String, _ take: (UnsafeRawBufferPointer) -> Bool) -> Problem? {
    let unreadable = Problem("cannot read the file", file: name, hint: "Check that it exists and that you may read it.")
    guard let handle = PlainFile.open(file) else { return unreadable }
    defer { try? handle.close() }
    return withUnsafeTemporaryAllocation(byteCount: size, alignment: 16) { buffer in
      while true {
        let count = Foundation.read(handle.fileDescriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return unreadable }
        guard count > 0, take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return nil }
      }
    }
  }
}
