import Foundation
import Synchronization

/// Runs a body several times at once, each on a thread of its own, and gives the results in their order.
///
/// For what waits for locks: in the tasks of a test it would hold the few threads that all tests share.
public func onThreads<Value: Sendable>(
  _ count: Int,
  _ body: @escaping @Sendable (Int) throws -> Value
) async throws -> [Value] {
  let gathered = Gathered<Value>()
  await withCheckedContinuation { continuation in
    for turn in 0..<count {
      Thread.detachNewThread {
        if gathered.put(Result { try body(turn) }, at: turn) == count { continuation.resume() }
      }
    }
  }
  return try (0..<count).compactMap { try gathered.result($0)?.get() }
}

private final class Gathered<Value: Sendable>: Sendable {
  private let results = Mutex<[Int: Result<Value, any Error>]>([:])

  /// Keeps a result, and gives how many there are.
  func put(_ result: Result<Value, any Error>, at turn: Int) -> Int {
    results.withLock {
      $0[turn] = result
      return $0.count
    }
  }

  func result(_ turn: Int) -> Result<Value, any Error>? { results.withLock { $0[turn] } }
}
