import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// What a person reads: results on standard output, everything else on standard error.
enum Console {
  /// Where words go, and come from, instead of the program's own streams.
  @TaskLocal static var stage: Stage?

  /// Writes a result, with a line end.
  static func result(_ text: String) { write(text + "\n", to: .standardOutput) }

  /// Writes a result as it is.
  static func raw(_ text: String) { write(text, to: .standardOutput) }

  /// Writes anything that is not a result: notices, progress, problems.
  static func note(_ text: String) { write(text + "\n", to: .standardError) }

  /// Writes what is wrong with journals and logs of a workspace, as whoever runs the program may be told of it.
  static func note(_ problems: Problems, of workspace: Workspace) throws(Problems) {
    let told = try workspace.settings().told(problems, to: RunningPerson.name)
    if !told.all.isEmpty { note(told.render()) }
  }

  /// The width of the page in columns: of the terminal where there is one, `COLUMNS` where it is set, 80 otherwise.
  static var width: Int {
    var size = winsize()
    if isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col >= 20 {
      return min(Int(size.ws_col), 120)
    }
    let set = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 80
    return min(max(set, 40), 120)
  }

  /// A paragraph broken into lines for the page, with nothing in it that could steer a terminal.
  ///
  /// - Parameters:
  ///   - text: the text, as one paragraph: line ends within it, which a file could use to feign a prompt, are spaces.
  ///   - indent: spaces before every line.
  ///   - hanging: more spaces before every line but the first.
  /// - Returns: the lines.
  static func wrap(_ text: String, indent: Int = 0, hanging: Int = 0) -> String {
    TextWrap.wrapped(text, width: width, indent: indent, hanging: indent + hanging).joined(separator: "\n")
  }

  /// Ends the program where a result cannot be written: a report that is cut short must not look like a whole one.
  ///
  /// What is kept of an audit is in its journal, whatever becomes of the screen.
  private static func write(_ text: String, to handle: FileHandle) {
    let printed = PrintableText.printed(text)
    if let stage { return stage.write(printed, isResult: handle === FileHandle.standardOutput) }
    do {
      try handle.write(contentsOf: Data(printed.utf8))
    } catch {
      guard handle === FileHandle.standardOutput else { return }
      TerminalSettings.putBack()
      note("The output could not be written. See whether the disk is full, or what reads it has ended.")
      exit(1)
    }
  }
}
