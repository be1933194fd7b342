import AuditDocuments
import Foundation

/// How the person started this program, so that a command shown to them can be typed as it stands.
enum StartedProgram {
  /// The word, or words, for the running program.
  static var words: String {
    words(for: CommandLine.arguments.first ?? "", folder: FileManager.default.currentDirectoryPath)
  }

  /// The words for what the shell was given, in the folder where it was given.
  static func words(for argument: String, folder: String) -> String {
    // `swift run` names the kind of machine, which nobody types: a person takes the link `.build/debug`.
    let fromHere = argument.hasPrefix("\(folder)/") ? String(argument.dropFirst(folder.count + 1)) : argument
    if let product = fromHere.wholeMatch(of: /\.build\/[^\/]+-[^\/]+\/(debug|release)\/caseaudit/) {
      return product.1 == "debug" ? "swift run caseaudit" : "swift run -c release caseaudit"
    }
    if argument.isEmpty { return "caseaudit" }
    return ShellWord.quoted(argument)
  }
}
