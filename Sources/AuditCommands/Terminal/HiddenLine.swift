import Foundation

/// A line that the terminal does not show while it is typed.
enum HiddenLine {
  /// Shows a prompt and reads a line; nil where standard input is no terminal, or it ended.
  static func read(_ prompt: String) -> String? {
    var settings = termios()
    guard isatty(STDIN_FILENO) == 1, tcgetattr(STDIN_FILENO, &settings) == 0 else { return nil }
    return TerminalSettings.borrowed {
      settings.c_lflag &= ~tcflag_t(ECHO)
      settings.c_lflag |= tcflag_t(ICANON | ISIG)
      guard tcsetattr(STDIN_FILENO, TCSAFLUSH, &settings) == 0 else { return nil }
      // Control-C ends the program as anywhere else; the terminal is put back before. Whoever reads the prompt may press it already.
      let interrupted = signal(SIGINT) { number in
        TerminalSettings.putBack()
        let said: StaticString = "\nNo passphrase was taken.\n"
        said.withUTF8Buffer { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
        signal(number, SIG_DFL)
        raise(number)
      }
      defer { signal(SIGINT, interrupted) }
      try? FileHandle.standardError.write(contentsOf: Data(prompt.utf8))
      let line = readLine(strippingNewline: true)
      try? FileHandle.standardError.write(contentsOf: Data("\n".utf8))
      return line
    }
  }
}
