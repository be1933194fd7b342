import Foundation
import Synchronization

/// Lets one request at a time through to each thing that has a name, such as one audit.
///
/// A double click and two open tabs come at once; a journal has one writer.
final class Turnstile: Sendable {
  /// Something that is being done, and how many wait for it or do it; nothing is kept of what nobody is at.
  private struct Gate {
    let lock = NSLock()
    var people = 0
  }

  private let gates = Mutex<[String: Gate]>([:])

  /// Waits until nobody else is at what has this name, and does something there.
  func pass<Result, Failure: Error>(
    _ name: String,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = gates.withLock { gates in
      gates[name, default: Gate()].people += 1
      return gates[name, default: Gate()].lock
    }
    lock.lock()
    defer {
      lock.unlock()
      gates.withLock { gates in
        gates[name]?.people -= 1
        if gates[name]?.people == 0 { gates[name] = nil }
      }
    }
    return try body()
  }

  /// How many things somebody is at.
  var count: Int { gates.withLock(\.count) }
}
