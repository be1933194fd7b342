import Foundation

/// `docs/caseaudit.1`: the manual page, with the help of every command.
enum ManualPage {
  static func page() throws -> Reference.Page {
    let program = try HelpDump.ofProgram()
    var lines = [
      ".\\\" Made from the commands' help by `swift run generate-reference`. Change that, not this page.",
      ".TH CASEAUDIT 1 \"\" \"caseaudit\" \"User Commands\"",
      ".SH NAME",
      "caseaudit \\- \(text(sentence(program.abstract ?? "")))",
      ".SH SYNOPSIS",
      ".B caseaudit",
      ".I command",
      "[\\fIoptions\\fR]",
      ".SH DESCRIPTION",
    ]
    lines += paragraphs(program.discussion).dropFirst()
    lines += [".PP", text("It works offline. Results go to standard output, everything else to standard error.")]
    lines.append(".SH COMMANDS")
    for command in program.subcommands ?? [] where command.shouldDisplay && command.commandName != "help" {
      lines += section(command, typed: "caseaudit \(command.commandName)")
    }
    lines.append(".SH EXIT STATUS")
    for (status, meaning) in CommandPages.exitStatuses {
      lines += [".TP", ".B \(status)", text(meaning.replacing("`", with: ""))]
    }
    lines += [".SH SEE ALSO", text("The pages in /usr/share/doc/caseaudit, where the package is installed.")]
    return Reference.Page(path: "docs/caseaudit.1", text: lines.joined(separator: "\n") + "\n")
  }

  private static func section(_ command: HelpDump.Command, typed: String) -> [String] {
    var lines = [".SS \(text(typed))", text(command.abstract ?? "")]
    lines += paragraphs(command.discussion)
    // What every command has is said once, in the help.
    for argument in command.arguments ?? [] where argument.shouldDisplay && !isEverywhere(argument) {
      lines += [".TP", heading(argument), body(argument)]
    }
    for inner in command.subcommands ?? [] where inner.shouldDisplay {
      lines += section(inner, typed: "\(typed) \(inner.commandName)")
    }
    return lines
  }

  private static func isEverywhere(_ argument: HelpDump.Argument) -> Bool {
    (argument.names ?? []).contains { $0.name == "help" || $0.name == "version" }
  }

  private static func heading(_ argument: HelpDump.Argument) -> String {
    let value = "\\fI\(text(argument.valueName ?? ""))\\fR"
    guard argument.kind != "positional" else { return value }
    let names = (argument.names ?? []).sorted { $0.typed.count < $1.typed.count }
    let typed = names.map { "\\fB\(text($0.typed))\\fR" }.joined(separator: ", ")
    return argument.kind == "flag" ? typed : "\(typed) \(value)"
  }

  private static func body(_ argument: HelpDump.Argument) -> String {
    let values = argument.allValues.map { "values: \($0.joined(separator: ", "))" }
    let usual = argument.defaultValue.map { "default: \($0)" }
    let more = [values, usual].compactMap { $0 }.joined(separator: "; ")
    return text((argument.abstract ?? "") + (more.isEmpty ? "" : " (\(more))"))
  }

  /// The paragraphs of a discussion; each line of it begins a line of the page.
  private static func paragraphs(_ discussion: String?) -> [String] {
    (discussion ?? "").split(separator: "\n\n").flatMap { paragraph in
      let lines = paragraph.split(separator: "\n").map { text(String($0)) }
      return [".PP"] + lines.prefix(1) + lines.dropFirst().flatMap { [".br", $0] }
    }
  }

  /// An abstract as it stands after the name of a page: no capital, no full stop.
  private static func sentence(_ abstract: String) -> String {
    let body = abstract.hasSuffix(".") ? String(abstract.dropLast()) : abstract
    return body.prefix(1).lowercased() + body.dropFirst()
  }

  /// A text with nothing in it that a typesetter would read, and with hyphens that can be copied into a shell.
  private static func text(_ text: String) -> String {
    let escapes: [Character: String] = ["\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga"]
    let escaped = text.map { escapes[$0] ?? String($0) }.joined()
    return escaped.hasPrefix(".") ? "\\&" + escaped : escaped
  }
}
