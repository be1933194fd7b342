import ArgumentParser
import AuditCommands
import AuditReference

/// A command as it can be typed: the options that its help lists, and the commands within it.
struct TypedCommand {
  /// The words up to it.
  let name: String
  /// Its options, and those of the command that it stands for where none is named.
  let options: Set<String>
  /// The commands within it, by their word.
  let inner: [String: TypedCommand]
  /// What its help says, and its examples.
  let type: any ParsableCommand.Type

  /// The whole program.
  static let program = TypedCommand(CaseAudit.self, name: "caseaudit")

  private static let always: Set<String> = ["--help", "--version", "--generate-completion-script"]
  /// Where a shell begins another command.
  private static let ends: Set<Substring> = ["|", "||", "&&", ";", ">", ">>", "2>", "2>&1", "<", "&"]

  private init(_ type: any ParsableCommand.Type, name: String) {
    self.type = type
    self.name = name
    let configuration = type.configuration
    inner = Dictionary(
      configuration.subcommands.map { inner in
        let word = inner.configuration.commandName ?? inner._commandName
        return (word, TypedCommand(inner, name: "\(name) \(word)"))
      },
      uniquingKeysWith: { first, _ in first }
    )
    var options = Self.always.union(Self.listed(CaseAudit.helpMessage(for: type, columns: 80)))
    if let usual = configuration.defaultSubcommand {
      options.formUnion(Self.listed(CaseAudit.helpMessage(for: usual, columns: 80)))
    }
    self.options = options
  }

  /// It and every command within it.
  var all: [TypedCommand] { [self] + inner.values.flatMap(\.all) }

  /// Every option of any command.
  static let everyOption = Set(program.all.flatMap(\.options))

  /// What is wrong with words typed after the name of this command; nothing where they can be.
  func complaint(about words: [Substring]) -> String? {
    var command = self
    var isNamed = false
    for word in words.prefix(while: { !Self.ends.contains($0) }) {
      if word.hasPrefix("--") {
        let option = String(word.prefix { $0.isLetter || $0 == "-" })
        if option != "--", !command.options.contains(option) { return "\(command.name) has no option \(option)" }
      } else if !isNamed, let inner = command.inner[String(word)] {
        command = inner
      } else if command.name == "caseaudit", !isNamed, word != "help" {
        // A word in capitals or between angles stands for whatever a reader puts there.
        let isPlace = word.hasPrefix("<") || word.hasPrefix("…") || word.allSatisfy { !$0.isLowercase }
        return isPlace ? nil : "there is no command \(command.name) \(word)"
      } else {
        isNamed = true
      }
    }
    return nil
  }

  /// What is wrong with the calls of the program within a line that a shell is given.
  static func complaint(inLine line: String) -> String? {
    let words = line.split { $0 == " " }
    for (index, word) in words.enumerated() where word == "caseaudit" || word.hasSuffix("/caseaudit") {
      let before = index > 0 ? words[index - 1] : "&&"
      guard ["run", "&&", "||", "|", ";", "!", "then", "do"].contains(before) || before.contains("=") else { continue }
      if let complaint = program.complaint(about: Array(words[(index + 1)...])) { return complaint }
    }
    return nil
  }

  /// The options in the list of a help.
  private static func listed(_ help: String) -> Set<String> {
    let lines = help.split(separator: "\n").filter { $0.hasPrefix("  -") }
    return Set(lines.flatMap { $0.prefix { $0 != "<" }.matches(of: /--[a-z][a-z-]*/).map { String($0.0) } })
  }
}
