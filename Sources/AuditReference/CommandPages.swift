import ArgumentParser
import AuditCommands
import Foundation

/// `docs/commands`: the help of each command, and their list.
public enum CommandPages {
  /// The commands of the program, by the word that is typed, in the order of its help.
  public static var commands: [(name: String, type: any ParsableCommand.Type)] {
    CaseAudit.configuration.subcommands.map { (name(of: $0), $0) }
  }

  /// How the program ends.
  static let exitStatuses = [
    (status: 0, meaning: "done"),
    (status: 1, meaning: "could not"),
    (status: 2, meaning: "done, but something needs attention (with `--fail-on`)"),
    (status: 64, meaning: "wrong usage"),
    (status: 130, meaning: "stopped by the person"),
  ]

  static func pages(root: URL) -> [Reference.Page] {
    [list] + commands.map { page($0.name, $0.type, root: root) }
  }

  private static func page(_ name: String, _ type: any ParsableCommand.Type, root: URL) -> Reference.Page {
    var lines = [Reference.notice("the command's help"), ""] + help(of: type, as: "caseaudit \(name)", level: 1)
    let transcript = "Tests/TranscriptTests/Pages/\(name).md"
    if FileManager.default.fileExists(atPath: root.appending(path: transcript).path(percentEncoded: false)) {
      lines += ["At work: [\(name).md](../../\(transcript)).", ""]
    }
    return Reference.Page(path: "docs/commands/\(name).md", text: lines.joined(separator: "\n"))
  }

  private static func help(of type: any ParsableCommand.Type, as typed: String, level: Int) -> [String] {
    let text = CaseAudit.helpMessage(for: type, columns: 80)
    var lines = ["\(String(repeating: "#", count: level)) \(typed)", "", "```text"]
    lines += text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last == "" { lines.removeLast() }
    lines += ["```", ""]
    for inner in type.configuration.subcommands {
      lines += help(of: inner, as: "\(typed) \(name(of: inner))", level: level + 1)
    }
    return lines
  }

  private static var list: Reference.Page {
    var lines = [
      Reference.notice("the commands"),
      "",
      "# Commands",
      "",
      """
      Results go to standard output, everything else to standard error. Exit status: \
      \(exitStatuses.map { "\($0.status) \($0.meaning)" }.joined(separator: "; ")).
      """,
      "",
      "| command | what it does |",
      "|---|---|",
    ]
    for (name, type) in commands {
      lines.append("| [\(name)](\(name).md) | \(Reference.inline(type.configuration.abstract)) |")
    }
    return Reference.Page(path: "docs/commands/README.md", text: lines.joined(separator: "\n") + "\n")
  }

  private static func name(of type: any ParsableCommand.Type) -> String {
    type.configuration.commandName ?? type._commandName
  }
}
