import Synchronization

/// What a command is given to read and what it writes, where it runs within another program, as in a test.
final class Stage: Sendable {
  /// What is typed.
  let input: String
  private let written = Mutex<(output: String, errors: String)>(("", ""))

  /// Makes a stage with what is typed on it.
  init(input: String = "") { self.input = input }

  /// What was written to standard output.
  var output: String { written.withLock { $0.output } }
  /// What was written to standard error.
  var errors: String { written.withLock { $0.errors } }

  /// Takes what would go to standard output or to standard error.
  func write(_ text: String, isResult: Bool) {
    written.withLock { isResult ? ($0.output += text) : ($0.errors += text) }
  }
}
