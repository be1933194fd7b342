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
  /// Opens, in the folder whose path is given, a file that has no name; other systems than Linux refuse the flag.
  static var withoutName: Int32 {
    #if os(Linux)
      // O_TMPFILE, a macro that Swift does not see: the same bit on all that Swift runs on.
      O_DIRECTORY | 0o20_000_000
    #else
      // Not tried: opening a folder for writing is refused, and a draft with a name is made.
      O_DIRECTORY
    #endif
  }

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
