import Foundation

// Where operating systems differ about files. Linux with glibc is what was tried; the branches for others were only read.

extension stat {
  /// When the file was last written to.
  var modified: timespec {
    #if canImport(Darwin)
      // Not tried: macOS has another name for it.
      st_mtimespec
    #else
      // Not tried with musl, which has the same name.
      st_mtim
    #endif
  }
}

extension OpenFile {
  /// Asks the system to put what was written to a file on the disk; gives 0 when that is done.
  static func syncToDisk(_ descriptor: Int32) -> Int32 {
    #if canImport(Darwin)
      // Not tried: on macOS `fsync` leaves the bytes in the drive's own memory, and some file systems know only that.
      let status = fcntl(descriptor, F_FULLFSYNC)
      return status == -1 && errno != EINTR ? fsync(descriptor) : status
    #else
      fsync(descriptor)
    #endif
  }
}
