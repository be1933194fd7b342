import ArgumentParser
import AuditDocuments
import Foundation

/// The program: its commands, and what happens to what they throw.
public struct CaseAudit: ParsableCommand {
  /// The commands, in the order in which `--help` lists them.
  public static let configuration = CommandConfiguration(
    commandName: "caseaudit",
    abstract: "Audits of children's social care case files: score, summarise, compare.",
    discussion: "Start with `caseaudit demo`. Every command has --help with an example.",
    version: Version.current,
    subcommands: [
      DemoCommand.self, InitCommand.self, ChecklistsCommand.self, ExplainCommand.self, PlanCommand.self,
      ImportCommand.self,
      CheckCommand.self, CaseCommand.self, HandOutCommand.self, CollectCommand.self, WalkCommand.self,
      ServeCommand.self, AccountsCommand.self,
      FeedbackCommand.self, ConcernsCommand.self, StatusCommand.self, ModerateCommand.self, SummariseCommand.self,
      CompareCommand.self,
      InspectionCommand.self, ActionsCommand.self, HistoryCommand.self, ExportCommand.self, RevealCommand.self,
      VerifyCommand.self,
      IndexCommand.self,
    ]
  )

  /// Makes the command.
  public init() {}

  /// Runs the command that the person typed and ends with its exit status.
  ///
  /// 0 done, 1 could not, 2 done but something needs attention, 64 wrong usage, 130 stopped by the person.
  public static func start() -> Never { Foundation.exit(run(TypedArguments.bytes)) }

  /// Runs a command, says what is to be said, and gives the exit status.
  static func run(_ arguments: [[UInt8]]) -> Int32 {
    do {
      let texts: [String]
      do { texts = try TypedArguments.texts(of: arguments) } catch { throw WrongUsage(problems: error) }
      try checkVerb(texts.first)
      var command = try parseAsRoot(texts)
      try command.run()
    } catch let wrong as WrongUsage {
      Console.note(wrong.problems.render())
      return 64
    } catch let problems as Problems {
      Console.note(problems.render())
      return 1
    } catch {
      // What was typed is quoted in what the parser says, so it passes the same gate as all that is printed.
      let (code, text) = (exitCode(for: error), fullMessage(for: error))
      if code == .success { if !text.isEmpty { Console.result(text) } } else if !text.isEmpty { Console.note(text) }
      return code.rawValue
    }
    return 0
  }

  private struct WrongUsage: Error {
    let problems: Problems
  }

  /// Says which command may have been meant, where there is none of that name.
  private static func checkVerb(_ typed: String?) throws {
    let verbs = configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
    guard let typed, !typed.hasPrefix("-"), !verbs.contains(typed) else { return }
    let close = didYouMean(typed, in: verbs)
    throw WrongUsage(
      problems: Problems([
        Problem(
          "there is no command \(Problem.quote(typed))",
          file: "command line",
          hint: "There are: \(verbs.joined(separator: ", "))\(close)."
        )
      ])
    )
  }
}
