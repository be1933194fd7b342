import Foundation

/// The line that a terminal edits itself, of which a program knows nothing before it is ended.
enum CanonicalLine {
  /// Takes what stands in it without an end: the last line of a paste, which would otherwise begin the next answer.
  static func unfinished() -> [UInt8] {
    TerminalSettings.borrowed {
      var open = termios()
      guard tcgetattr(STDIN_FILENO, &open) == 0, open.c_lflag & tcflag_t(ICANON) != 0 else { return [] }
      open.c_lflag &= ~tcflag_t(ICANON)
      guard tcsetattr(STDIN_FILENO, TCSANOW, &open) == 0 else { return [] }
      var watched = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&watched, 1, 0) > 0 else { return [] }
      var buffer = [UInt8](repeating: 0, count: 4_096)
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      return Array(buffer.prefix(max(0, count)))
    }
  }
}
