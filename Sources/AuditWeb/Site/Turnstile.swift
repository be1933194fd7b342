import Foundation
import Synchronization

/// Lets one request at a time through to each thing that has a name, such as one audit.
///
/// A double click and two open tabs come at once; a journal has one writer.
final class Turnstile: Sendable {
  private struct Gate {
    let lock = NSLock()
    /// How many are in it or wait before it; with the last of them it is forgotten.
    var count = 0
  }

  private let gates = Mutex<[String: Gate]>([:])

  /// Waits until nobody else is at what has this name, and does something there.
  func pass<Result, Failure: Error>(
    _ name: String,
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let lock = gates.withLock { gates in
      var gate = gates[name] ?? Gate()
      gate.count += 1
      gates[name] = gate
      return gate.lock
    }
    lock.lock()
    defer {
      lock.unlock()
      gates.withLock { gates in
        gates[name]?.count -= 1
        if gates[name]?.count == 0 { gates[name] = nil }
      }
    }
    return try body()
  }
}
