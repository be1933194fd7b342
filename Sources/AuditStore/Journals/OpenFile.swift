import Foundation

/// A file held open, closed with the value that holds it; the only place that calls the operating system for files.
final class OpenFile {
  private let descriptor: Int32

  /// Opens a file, never through a link and never across `exec`; a new one is for its owner's eyes only.
  ///
  /// Throws when it is not a plain file.
  init(path: String, flags: Int32) throws(SystemError) {
    // Without O_NONBLOCK a pipe laid in the file's place would hold the program up for ever.
    descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    guard descriptor >= 0 else { throw SystemError() }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EISDIR) }
  }

  deinit { close(descriptor) }

  /// What the system keeps about a file.
  struct Facts: Hashable {
    var size: Int
    /// Nanoseconds since 1 January 1970.
    var modified: Int
  }

  private func size() throws(SystemError) -> Int {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    return Int(status.st_size)
  }

  /// Asks for the facts of a file by its path, without following a link; nil when it is not there.
  static func facts(path: String) -> Facts? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    let (seconds, overflow) = Int(status.modified.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return Facts(size: Int(status.st_size), modified: overflow ? 0 : seconds &+ Int(status.modified.tv_nsec))
  }

  /// Whether there is something at a path, or nobody lets us see whether there is.
  static func mayExist(path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 || (errno != ENOENT && errno != ENOTDIR)
  }

  /// Takes the lock that one process at a time can hold, and that goes with the process however it ends.
  ///
  /// Gives false when another holds it and `waits` is false. Half a second passes first: a process that has just ended,
  /// or is just starting another program, may hold the lock a moment longer than it uses the file.
  func lock(waits: Bool) throws(SystemError) -> Bool {
    var patience = 25
    while flock(descriptor, waits ? LOCK_EX : LOCK_EX | LOCK_NB) != 0 {
      let error = SystemError()
      if error.code == EWOULDBLOCK {
        guard patience > 0 else { return false }
        patience -= 1
        usleep(20_000)
      } else if error.code != EINTR {
        throw error
      }
    }
    return true
  }

  /// Reads the file from its beginning, at most `limit` bytes and one more to show that there are more.
  func bytes(limit: Int) throws(SystemError) -> [UInt8] {
    var room = min(max(try size(), 0), limit) + 1
    var all: [UInt8] = []
    while all.count <= limit {
      var answered = 0
      let start = off_t(all.count)
      let read = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        answered = pread(descriptor, buffer.baseAddress, room, start)
        count = max(answered, 0)
      }
      if answered < 0 {
        let error = SystemError()
        if error.code == EINTR { continue }
        throw error
      }
      if answered == 0 { break }
      if all.isEmpty { all = read } else { all += read }
      room = min(1 << 16, limit + 1 - all.count)
    }
    return all
  }

  /// Writes the bytes with one call; throws when not all of them could be written.
  func write(_ bytes: [UInt8]) throws(SystemError) {
    var count = -1
    repeat {
      count = Foundation.write(descriptor, bytes, bytes.count)
    } while count < 0 && errno == EINTR
    guard count >= 0 else { throw SystemError() }
    // The system takes part of the bytes when the disk fills up under them.
    guard count == bytes.count else { throw SystemError(code: ENOSPC) }
  }

  /// Waits until what was written is on the disk.
  func sync() throws(SystemError) {
    while Self.syncToDisk(descriptor) != 0 {
      let error = SystemError()
      if error.code != EINTR { throw error }
    }
  }

  /// Cuts the file to a length.
  func cut(to length: Int) throws(SystemError) {
    while ftruncate(descriptor, off_t(length)) != 0 {
      let error = SystemError()
      if error.code != EINTR { throw error }
    }
  }

  /// Waits until a new name in a folder is on the disk, where the file system can do that.
  static func syncFolder(_ folder: URL) {
    let descriptor = open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = syncToDisk(descriptor)
    close(descriptor)
  }
}
