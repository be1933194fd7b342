import Foundation

// Where operating systems differ about limits. Linux with glibc is what was tried; the branch for others was only read.

/// The limit for the files of a process.
enum FileSizeLimit {
  /// Limits the files of this process to a size; false where the system refuses.
  static func set(_ size: rlim_t) -> Bool {
    var limit = rlimit(rlim_cur: size, rlim_max: rlim_t.max)
    #if canImport(Glibc)
      return setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0
    #else
      // Not tried: macOS and musl name the limit by a plain number.
      return setrlimit(RLIMIT_FSIZE, &limit) == 0
    #endif
  }
}
