import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Makes a workspace.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes a workspace: a folder with checklists and a place for audits.",
    discussion: """
      Copies the checklists of the workspace you are in, or of the one named with --workspace. Where there is none, or \
      it has no checklists, those that come with the program are written. Only you can read the new folders; with --group \
      everybody in that group of accounts can read and write them, for one folder on a server.

      What the council says of itself goes into workspace.yaml: as soon as that names people, their roles decide who may do what. \
      At a terminal it asks what no option says; --yes asks nothing, and neither does a script.

      Examples:
        caseaudit init wexcombe-audits --council Wexcombe --lead jshah
        caseaudit init /srv/wexcombe-audits --group audit --lead jshah
      """
  )

  @Argument(help: "The folder to make.") var folder: String
  @Option(help: "The council, as its pages name it.") var council: String?
  @Option(help: "The committee or board that is given the summaries.") var committee: String?
  @Option(
    help: ArgumentHelp("The account of somebody who leads audits; may be given several times.", valueName: "account")
  )
  var lead: [String] = []
  @Option(
    help: ArgumentHelp("The account of somebody who moderates; may be given several times.", valueName: "account")
  )
  var moderator: [String] = []
  @Option(
    help: ArgumentHelp("The account of somebody who audits; may be given several times.", valueName: "account")
  )
  var auditor: [String] = []
  @Option(help: "The group of accounts that shares the folder on a server.") var group: String?
  @Flag(help: "Ask nothing at a terminal: what no option says is left out.") var yes = false
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if lead.isEmpty, !moderator.isEmpty || !auditor.isEmpty {
      throw ValidationError("Name a --lead too: without one nobody could plan a round.")
    }
    if (lead + moderator + auditor).contains(where: { $0.typed.isEmpty }) {
      throw ValidationError("An account has no name: say it after the option, or leave the option out.")
    }
  }

  func run() throws {
    let source = try source()
    let url = URL(filePath: folder, directoryHint: .isDirectory)
    if Workspace(root: url).exists {
      throw Problems([
        Problem("there is a workspace in \(Problem.quote(folder)) already", file: folder, hint: "Name another folder.")
      ])
    }
    let settings = try settings()
    let made = try Workspace.create(at: url, settings: settings)
    if let source {
      do {
        try PrivateCopy.contents(of: source.checklists, into: made.checklists)
      } catch {
        throw OutputFile.cannotWrite(folder)
      }
    } else {
      try ShippedFiles.write([.checklists], into: made)
    }
    if let closed = try made.obstacle(settings) { Console.note(Self.warning(of: closed).render()) }
    Console.result(
      """
      Made \(folder) with the checklists \(source == nil ? "that come with the program" : "of this workspace").
      Next: make a round of your lists with caseaudit plan (docs/round.md says how), then bring in cases with caseaudit import.
      """
    )
  }

  /// What the options say, and what a person at a terminal answers.
  private func settings() throws -> WorkspaceSettings {
    var people: [String: Set<WorkspaceSettings.Role>] = [:]
    for (accounts, role) in [(lead, WorkspaceSettings.Role.lead), (moderator, .moderator), (auditor, .auditor)] {
      for account in accounts { people[account.typed, default: []].insert(role) }
    }
    let given = WorkspaceSettings(
      council: Self.said(council),
      committee: Self.said(committee),
      yearStart: workspace.yearStart?.yearStart ?? .april,
      group: Self.said(group),
      people: people
    )
    guard !yes, Console.stage == nil, isatty(STDIN_FILENO) == 1 else { return given }
    return try Self.asked(InitQuestions(given, yearStartIsGiven: workspace.yearStart != nil))
  }

  private static func said(_ option: String?) -> String? { option.map(\.typed).flatMap { $0.isEmpty ? nil : $0 } }

  /// Asks at the terminal until everything is said.
  private static func asked(_ asking: InitQuestions) throws -> WorkspaceSettings {
    var questions = asking
    let input = LineInput()
    if questions.prompt != nil { Console.result(Console.wrap(InitQuestions.opening)) }
    while let prompt = questions.prompt {
      Console.result(Console.wrap(prompt))
      let complaint: String?
      switch input.line("> ") {
      case .line(let text) where InitQuestions.isStop(text):
        Console.result("Nothing was made.")
        throw ExitCode(1)
      case .line(let text): complaint = questions.take(text)
      case .lines: complaint = "That was several lines. Type one."
      case .unreadable(let why): complaint = why
      case .end:
        Console.result("Nothing was made.")
        throw ExitCode(1)
      case .interrupted: throw ExitCode(130)
      }
      if let complaint { Console.result(Console.wrap(complaint)) }
    }
    return questions.settings
  }

  private static func warning(of closed: String) -> Problem {
    Problem(
      "the group cannot get to the workspace: others may not pass through this folder above it",
      file: closed,
      hint: "Make the workspace elsewhere, such as in /srv, or let others pass: chmod o+x \(ShellWord.quoted(closed))",
      severity: .warning
    )
  }

  /// The workspace whose checklists are copied; none where there is none and none is named, or it has no checklists.
  private func source() throws(Problems) -> Workspace? {
    let found = workspace.workspace == nil ? try? workspace.found() : try workspace.found()
    guard let found else { return nil }
    let files = try ChecklistFiles.paths(in: found.checklists, shownAs: found.shown(found.checklists))
    return files.isEmpty ? nil : found
  }
}
