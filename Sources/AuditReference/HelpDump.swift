import ArgumentParser
import AuditCommands
import Foundation

/// The commands and their options, as `caseaudit --experimental-dump-help` gives them.
struct HelpDump: Decodable {
  struct Command: Decodable {
    let commandName: String
    let abstract: String?
    let discussion: String?
    let shouldDisplay: Bool
    let subcommands: [Command]?
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    struct Name: Decodable {
      /// `long`, `short` or `longWithSingleDash`.
      let kind: String
      let name: String

      var typed: String { kind == "long" ? "--\(name)" : "-\(name)" }
    }

    /// `positional`, `option` or `flag`.
    let kind: String
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let allValues: [String]?
    let defaultValue: String?
    let shouldDisplay: Bool
  }

  let command: Command

  /// Asks the program.
  static func ofProgram() throws -> HelpDump.Command {
    try JSONDecoder().decode(HelpDump.self, from: Data(CaseAudit._dumpHelp().utf8)).command
  }
}
