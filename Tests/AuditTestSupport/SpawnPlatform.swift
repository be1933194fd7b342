import Foundation

// Where operating systems differ about starting a program. Linux with glibc is what was tried; the branches for others
// were only read.

#if canImport(Darwin)
  // Not tried: macOS keeps both behind pointers.
  typealias SpawnActions = posix_spawn_file_actions_t?
  typealias SpawnAttributes = posix_spawnattr_t?
#else
  typealias SpawnActions = posix_spawn_file_actions_t
  typealias SpawnAttributes = posix_spawnattr_t
#endif

/// What `posix_spawn` is given, before anything is put into it.
enum Spawn {
  static var actions: SpawnActions {
    #if canImport(Darwin)
      nil
    #else
      SpawnActions()
    #endif
  }

  static var attributes: SpawnAttributes {
    #if canImport(Darwin)
      nil
    #else
      SpawnAttributes()
    #endif
  }

  /// `POSIX_SPAWN_SETSID`, which Swift's Glibc does not name.
  static var ownSession: Int32 {
    #if canImport(Darwin)
      // Not tried.
      0x400
    #else
      // Not tried with musl, which has the same number.
      0x80
    #endif
  }
}
