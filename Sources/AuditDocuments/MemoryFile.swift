import Foundation

/// A file that lies in memory alone and has no name: what reads files reads it by its path, for as long as this is there.
///
/// For what was sent and is read once. Nothing of it comes onto a disk, nobody else finds it, and nothing is left of it where the
/// process is killed.
public final class MemoryFile: Sendable {
  private let handle: FileHandle

  /// Where it is read.
  public let url: URL

  /// Makes a file of bytes.
  ///
  /// - Throws: that there is no memory for it.
  public init(_ bytes: [UInt8]) throws(Problems) {
    let name = "/caseaudit-\(UUID().uuidString)"
    let descriptor = shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0o600)
    guard descriptor >= 0 else { throw Self.withoutRoom }
    shm_unlink(name)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    url = URL(filePath: "/proc/self/fd/\(descriptor)")
    do { try handle.write(contentsOf: Data(bytes)) } catch { throw Self.withoutRoom }
  }

  private static let withoutRoom = Problems([
    Problem(
      "there is no memory for what was sent",
      file: "what was sent",
      hint: "Send less at once, or wait until others have sent theirs."
    )
  ])
}
