import Foundation
import Synchronization

/// Signals that a person causes at a terminal, noticed without losing one that comes just before waiting.
enum Interruption {
  /// What ended a wait.
  enum Waited: Hashable {
    /// There is something to read, or the input has ended.
    case input
    /// Nothing came in that time.
    case quiet
    /// A signal that is watched came first.
    case signal(Int32)
  }

  /// The writing end of a pipe that the signal handler writes a byte to; a handler may do little else.
  private static let bell = Atomic<Int32>(-1)
  private static let ear = Atomic<Int32>(-1)

  /// What is called where a watched signal comes.
  private static let ring: @Sendable @convention(c) (Int32) -> Void = { signal in
    let before = errno
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(Interruption.bell.load(ordering: .relaxed), &byte, 1)
    errno = before
  }

  /// Begins to notice Control-C.
  static func watch() {
    guard bell.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    ear.store(ends[0], ordering: .relaxed)
    bell.store(ends[1], ordering: .relaxed)
    notice(SIGINT)
  }

  private static let wasInterrupted = Atomic<Bool>(false)

  /// Begins to remember Control-C where work goes on case by case, so that it ends after the one in hand; a second one ends it at once.
  static func remember() {
    guard !isRemembered else { return }
    _ = signal(SIGINT) { _ in
      Interruption.wasInterrupted.store(true, ordering: .relaxed)
      _ = signal(SIGINT, SIG_DFL)
    }
  }

  /// Whether Control-C came since then.
  static var isRemembered: Bool { wasInterrupted.load(ordering: .relaxed) }

  /// Begins to notice a signal.
  static func notice(_ number: Int32) { _ = signal(number, ring) }

  /// Waits until there is something to read, at most so many milliseconds, or for ever where that is negative.
  static func wait(atMost milliseconds: Int32 = -1) -> Waited {
    var watched = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ear.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let ready = poll(&watched, 2, milliseconds)
      if ready < 0, errno == EINTR { continue }
      if ready > 0, watched[1].revents != 0 {
        var byte: UInt8 = 0
        _ = read(watched[1].fd, &byte, 1)
        return .signal(Int32(byte))
      }
      return ready == 0 ? .quiet : .input
    }
  }
}
