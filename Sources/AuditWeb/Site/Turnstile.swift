import Foundation
import Synchronization

/// Lets one request at a time through to each thing that has a name, such as one audit.
///
/// A double click and two open tabs come at once; a journal has one writer.
final class Turnstile: Sendable {
  private let locks = Mutex<[String: NSLock]>([:])

  /// Waits until nobody else is at what has this name, and does something there.
  func pass<Result, Failure: Error>(
    _ name: String,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = locks.withLock { locks in
      if let lock = locks[name] { return lock }
      let lock = NSLock()
      locks[name] = lock
      return lock
    }
    lock.lock()
    defer { lock.unlock() }
    return try body()
  }
}
