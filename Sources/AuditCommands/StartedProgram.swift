import Foundation

/// How the person started this program, so that a command shown to them can be typed as it stands.
enum StartedProgram {
  /// The word, or words, for the running program.
  static var words: String {
    words(for: CommandLine.arguments.first ?? "", folder: FileManager.default.currentDirectoryPath)
  }

  /// The words for what the shell was given, in the folder where it was given.
  static func words(for argument: String, folder: String) -> String {
    // `swift run` starts by its whole path what lies among the products of the folder it is run in.
    if argument.hasPrefix("\(folder)/.build/") { return "swift run caseaudit" }
    if argument.isEmpty { return "caseaudit" }
    return argument.wholeMatch(of: /[A-Za-z0-9_.,+:@%\/-]+/) == nil ? quoted(argument) : argument
  }

  private static func quoted(_ word: String) -> String { "'\(word.replacing("'", with: "'\\''"))'" }
}
