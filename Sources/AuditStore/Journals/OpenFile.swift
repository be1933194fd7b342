import Foundation

/// A file held open, closed with the value that holds it; the only place that calls the operating system for files.
final class OpenFile: Sendable {
  private let descriptor: Int32

  /// Opens a file, never through a link and never across `exec`; a new one is for its owner's eyes only, or for those of the
  /// group that shares the workspace.
  ///
  /// Throws when it is not a plain file.
  init(path: String, flags: Int32, isOwners: Bool = false) throws(SystemError) {
    let sharing = isOwners ? .owner : Self.sharing(path, flags)
    // Without O_NONBLOCK a pipe laid in the file's place would hold the program up for ever.
    descriptor = open(path, flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, sharing.fileMode)
    guard descriptor >= 0 else { throw SystemError() }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: EISDIR) }
    // What the account takes away from new files says nothing of one that is shared.
    if sharing == .group, status.st_size == 0, status.st_uid == geteuid() { fchmod(descriptor, sharing.fileMode) }
  }

  /// Whom the file is for where it is made now.
  private static func sharing(_ path: String, _ flags: Int32) -> FileSharing {
    if flags & withoutName == withoutName { return FileSharing(inFolder: path) }
    guard flags & O_CREAT != 0 else { return .owner }
    return FileSharing(inFolder: URL(filePath: path).deletingLastPathComponent().path(percentEncoded: false))
  }

  deinit { close(descriptor) }

  /// What the system keeps about a file.
  struct Facts: Hashable {
    var size: Int
    /// Nanoseconds since 1 January 1970.
    var modified: Int
  }

  /// What tells a file from any other, and whether anybody has touched it.
  struct Identity: Hashable {
    var device: UInt64
    var inode: UInt64
    /// How many names it has.
    var links: UInt64
    var size: Int
    /// Nanoseconds since 1 January 1970.
    var modified: Int

    fileprivate init(_ status: stat) {
      device = UInt64(truncatingIfNeeded: status.st_dev)
      inode = UInt64(truncatingIfNeeded: status.st_ino)
      links = UInt64(truncatingIfNeeded: status.st_nlink)
      size = Int(status.st_size)
      modified = status.nanoseconds
    }
  }

  /// What the file held open is now.
  func identity() throws(SystemError) -> Identity {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw SystemError() }
    return Identity(status)
  }

  /// What lies at a path now, a link not followed; nil when there is nothing.
  static func identity(path: String) -> Identity? {
    var status = stat()
    return lstat(path, &status) == 0 ? Identity(status) : nil
  }

  /// Asks for the facts of a file by its path, without following a link; nil when it is not there.
  static func facts(path: String) -> Facts? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return Facts(size: Int(status.st_size), modified: status.nanoseconds)
  }

  /// Whether a path is a link to somewhere else.
  static func isLink(path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
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

  /// Gives the lock back before the file is closed.
  func unlock() { _ = flock(descriptor, LOCK_UN) }

  /// Takes the lock alone or together with others that do, or changes from one to the other; false when it cannot be had
  /// now.
  func tryLock(together: Bool) throws(SystemError) -> Bool {
    while flock(descriptor, (together ? LOCK_SH : LOCK_EX) | LOCK_NB) != 0 {
      let error = SystemError()
      if error.code == EWOULDBLOCK { return false }
      if error.code != EINTR { throw error }
    }
    return true
  }

  /// Reads the file from its beginning, at most `limit` bytes and one more to show that there are more.
  func bytes(limit: Int) throws(SystemError) -> [UInt8] {
    var room = min(max(try identity().size, 0), limit) + 1
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

  /// Gives a file that was opened without a name one; gives 0 when that is done.
  func link(to path: String) -> Int32 {
    linkat(AT_FDCWD, "/proc/self/fd/\(descriptor)", AT_FDCWD, path, AT_SYMLINK_FOLLOW)
  }

  /// Waits until a new name in a folder is on the disk, where the file system can do that.
  static func syncFolder(_ folder: URL) {
    let descriptor = open(folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    _ = syncToDisk(descriptor)
    close(descriptor)
  }
}

extension stat {
  /// When the file was last written to, in nanoseconds since 1 January 1970; 0 where that is not a number.
  fileprivate var nanoseconds: Int {
    let (seconds, overflow) = Int(modified.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? 0 : seconds &+ Int(modified.tv_nsec)
  }
}
