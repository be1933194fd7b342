import AuditDocuments
import Foundation
import Synchronization

/// Work divided into parts, done on several threads, whose results one thread takes in the order of the parts.
///
/// What comes of it is the same with any number of threads. At most a few results wait to be taken at any time.
enum OrderedWork {
  /// As many threads as there are cores.
  static var allCores: Int { ProcessInfo.processInfo.activeProcessorCount }

  /// Makes the results of `count` parts on so many threads, and takes each on the thread of the caller.
  ///
  /// When taking one throws, no further part is begun, and the call returns when those begun have ended.
  static func run<Result: Sendable, Failure: Error>(
    parts count: Int,
    threads: Int,
    make: @escaping @Sendable (Int) -> Result,
    take: (Result) throws(Failure) -> Void
  ) throws(Failure) {
    guard threads > 1, count > 1 else {
      for part in 0..<count { try take(make(part)) }
      return
    }
    let board = Board<Result>(count: count, room: 2 * threads)
    let running = DispatchGroup()
    for _ in 0..<min(threads, count) {
      running.enter()
      Thread.detachNewThread {
        board.work(make)
        running.leave()
      }
    }
    defer {
      board.stop(threads: threads)
      running.wait()
    }
    for part in 0..<count { try take(board.result(of: part)) }
  }
}

/// Where the threads of a piece of work take parts and leave results.
private final class Board<Result: Sendable>: Sendable {
  private struct State {
    var next = 0
    var isStopped = false
    var results: [Int: Result] = [:]
  }

  private let count: Int
  private let state = Mutex(State())
  /// Counts how many more parts may be begun before a result is taken.
  private let room = DispatchSemaphore(value: 0)
  /// Counts results that were left.
  private let left = DispatchSemaphore(value: 0)

  init(count: Int, room size: Int) {
    self.count = count
    for _ in 0..<size { room.signal() }
  }

  /// Does one part after the other, for as long as there are any.
  func work(_ make: (Int) -> Result) {
    while true {
      room.wait()
      let part = state.withLock { state -> Int? in
        guard !state.isStopped, state.next < count else { return nil }
        defer { state.next += 1 }
        return state.next
      }
      guard let part else { return }
      let result = make(part)
      state.withLock { $0.results[part] = result }
      left.signal()
    }
  }

  /// Waits for a result and takes it away.
  func result(of part: Int) -> Result {
    while true {
      if let result = state.withLock({ $0.results.removeValue(forKey: part) }) {
        room.signal()
        return result
      }
      left.wait()
    }
  }

  /// Lets every thread end after the part it has begun.
  func stop(threads: Int) {
    state.withLock { $0.isStopped = true }
    for _ in 0..<threads { room.signal() }
  }
}

/// Values in batches that are each worth a thread's while.
struct Batches<Value: Sendable>: Sendable {
  private let values: [Value]
  private let size: Int

  init(of values: [Value], size: Int = 64) {
    self.values = values
    self.size = size
  }

  /// The number of batches.
  var count: Int { (values.count + size - 1) / size }

  /// One batch, by its number from 0.
  subscript(number: Int) -> ArraySlice<Value> {
    values[(number * size)..<min((number + 1) * size, values.count)]
  }
}
