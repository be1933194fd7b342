import Foundation

// Where operating systems differ about signals. Linux with glibc is what was tried; the branches for others were only
// read.

extension sigaction {
  /// What is done at a signal, which also ends a call that waits.
  init(handler: @escaping @convention(c) (Int32) -> Void) {
    self.init()
    #if canImport(Darwin)
      // Not tried.
      __sigaction_u.__sa_handler = handler
    #elseif canImport(Musl)
      // Not tried.
      __sa_handler.sa_handler = handler
    #else
      __sigaction_handler.sa_handler = handler
    #endif
  }
}
