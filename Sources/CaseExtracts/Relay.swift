import Foundation
import Synchronization

/// Values that one thread makes while another takes them, in their order.
///
/// What comes of it is the same as on one thread; a file is read while what was read of it is judged. Only a few values wait to be
/// taken at any time, so that memory does not grow with the file.
enum Relay {
  /// As large as the stack of the first thread: a file may be nested.
  private static let stackSize = 8 << 20

  /// Makes the values on a thread of their own, and takes each on the thread of the caller.
  ///
  /// When taking one throws, `make` is told by an error of `hand`, and the call returns when it has ended.
  ///
  /// - Parameters:
  ///   - make: makes the values, and hands each on.
  ///   - take: takes one.
  /// - Returns: what `make` returned.
  /// - Throws: what `take` threw, or else what `make` threw, when all that it had handed on was taken.
  static func run<Value: Sendable, Made: Sendable>(
    make: @escaping @Sendable (_ hand: @escaping (Value) throws -> Void) throws -> Made,
    take: (Value) throws -> Void
  ) throws -> Made {
    guard ProcessInfo.processInfo.activeProcessorCount > 1 else {
      return try withoutActuallyEscaping(take) { try make($0) }
    }
    let belt = Belt<Value, Made>()
    let maker = Thread { belt.fill(make) }
    maker.stackSize = stackSize
    maker.start()
    defer { belt.stop() }
    while let batch = belt.next() {
      for value in batch { try take(value) }
    }
    return try belt.made()
  }
}

/// What waits between the two threads, in batches that are each worth waking somebody for.
private final class Belt<Value: Sendable, Made: Sendable>: Sendable {
  /// Said to the maker when nobody takes any more.
  private struct Stopped: Error {}

  private struct State {
    var batches: [[Value]] = []
    var made: Result<Made, any Error>?
    var isStopped = false
  }

  private static var batchSize: Int { 64 }
  private static var mostBatches: Int { 4 }

  private let state = Mutex(State())
  /// Counts the batches that may still be left; it begins at nought, because a semaphore must not end below its beginning.
  private let room = DispatchSemaphore(value: 0)
  /// Counts the batches that were left, and the end.
  private let left = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)

  init() {
    for _ in 0..<Self.mostBatches { room.signal() }
  }

  /// Makes everything; for the thread that makes.
  func fill(_ make: (_ hand: @escaping (Value) throws -> Void) throws -> Made) {
    var batch: [Value] = []
    var made = Result {
      try make { value in
        batch.append(value)
        guard batch.count >= Self.batchSize else { return }
        try self.leave(batch)
        batch = []
      }
    }
    if !batch.isEmpty {
      do { try leave(batch) } catch { made = .failure(error) }
    }
    state.withLock { $0.made = made }
    left.signal()
    ended.signal()
  }

  private func leave(_ batch: [Value]) throws {
    // The stop makes room once: who was told of it must not wait again.
    guard !state.withLock({ $0.isStopped }) else { throw Stopped() }
    room.wait()
    try state.withLock { state in
      guard !state.isStopped else { throw Stopped() }
      state.batches.append(batch)
    }
    left.signal()
  }

  /// Waits for a batch and takes it away; nothing when all were taken and no more will come.
  func next() -> [Value]? {
    left.wait()
    guard let batch = state.withLock({ $0.batches.isEmpty ? nil : $0.batches.removeFirst() }) else { return nil }
    room.signal()
    return batch
  }

  /// What the maker returned or threw, when everything was taken.
  func made() throws -> Made {
    guard let made = state.withLock({ $0.made }) else { throw Stopped() }
    return try made.get()
  }

  /// Lets the maker end, and waits until it has.
  func stop() {
    state.withLock { $0.isStopped = true }
    room.signal()
    ended.wait()
  }
}
