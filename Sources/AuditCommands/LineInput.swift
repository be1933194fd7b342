import AuditWalk
import Foundation
import Synchronization

/// Lines that a person types, or a script sends, one at a time.
///
/// Lines and not single keys: the terminal's own editing works, a screen reader speaks what is typed, and the same text
/// works over SSH, from a pipe and in a transcript. Control-C is noticed at once, between lines and within one.
final class LineInput {
  private let isTerminal: Bool
  private var pending: [UInt8] = []
  private var ended = false

  /// Longer lines are cut, so that a stream without line ends cannot fill the memory.
  private static let longest = 16_384

  /// Reads what a person types, or what standard input sends.
  init() {
    isTerminal = isatty(STDIN_FILENO) == 1
    Interruption.watch()
  }

  /// Reads lines that are known beforehand, as the demonstration types them.
  init(typing lines: [String]) {
    isTerminal = false
    pending = Array((lines.joined(separator: "\n") + "\n").utf8)
    ended = true
  }

  /// Shows a prompt and reads a line; what does not come from a terminal is shown again on a line of its own.
  func line(_ prompt: String) -> WalkInput {
    Console.raw(prompt)
    let line = next()
    switch line {
    case .line(let text) where !isTerminal: Console.raw(text.isEmpty ? "\n>\n" : "\n> \(text)\n")
    case .line(let text) where Self.mayBeCut(text):
      Console.result("  That line may have been cut by the terminal; type the rest as another comment.")
    case .line: break
    case .end, .interrupted: Console.raw("\n")
    }
    return line
  }

  /// Whether a terminal may have cut a line: it hands on at most 4,095 bytes, and drops the rest without a word.
  static func mayBeCut(_ line: String) -> Bool { line.utf8.count >= 4_090 }

  private func next() -> WalkInput {
    while true {
      if let newline = pending.firstIndex(of: 10) {
        let bytes = pending[..<newline]
        pending.removeSubrange(...newline)
        return .line(Self.text(bytes))
      }
      if ended {
        defer { pending = [] }
        return pending.isEmpty ? .end : .line(Self.text(pending[...]))
      }
      guard Interruption.waitForInput() else {
        pending = []
        return .interrupted
      }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count > 0 {
        pending += buffer[..<count]
      } else if count == 0 || errno != EINTR {
        // On a terminal Control-D ends one read only; for a walk it means stop, so the end stays the end.
        ended = true
      }
    }
  }

  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String(decoding: bytes.prefix(longest), as: UTF8.self)
    if text.hasSuffix("\r") { text.removeLast() }
    return text.trimmingCharacters(in: .whitespaces)
  }
}

/// Control-C, noticed without losing one that comes just before waiting.
private enum Interruption {
  /// The writing end of a pipe that the signal handler writes a byte to; a handler may do little else.
  private static let bell = Atomic<Int32>(-1)
  private static let ear = Atomic<Int32>(-1)

  static func watch() {
    guard bell.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    ear.store(ends[0], ordering: .relaxed)
    bell.store(ends[1], ordering: .relaxed)
    var action = sigaction { _ in
      var byte: UInt8 = 3
      _ = write(Interruption.bell.load(ordering: .relaxed), &byte, 1)
    }
    sigaction(SIGINT, &action, nil)
  }

  /// Waits until there is something to read; false when Control-C came first.
  static func waitForInput() -> Bool {
    var watched = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: ear.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let ready = poll(&watched, 2, -1)
      if ready < 0, errno == EINTR { continue }
      if watched[1].revents != 0 {
        var byte: UInt8 = 0
        _ = read(watched[1].fd, &byte, 1)
        return false
      }
      return true
    }
  }
}
