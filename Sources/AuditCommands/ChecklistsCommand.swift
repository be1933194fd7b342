import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore
import AuditWalk
import Foundation

/// Lists, shows and proves checklists.
struct ChecklistsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checklists",
    abstract: "Lists the checklists; shows one; gives a blank file of answers or a blank form; looks for mistakes.",
    discussion: "Example: caseaudit checklists show case-file",
    subcommands: [List.self, Show.self, Answers.self, BlankForm.self, Lint.self],
    defaultSubcommand: List.self
  )

  /// Lists the checklists of the workspace.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Lists the checklists of the workspace.",
      discussion: "Example: caseaudit checklists list"
    )
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let library = try ChecklistLibrary(folder: try workspace.found().checklists)
      Console.result(ChecklistPage.list(library.checklists).text(width: Console.width))
    }
  }

  /// Shows the questions of a checklist.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Shows the questions of a checklist.",
      discussion: "Example: caseaudit checklists show case-file"
    )
    @Argument(help: "The identifier of the checklist.") var id: String
    @Argument(help: "The version; the newest where it is not given.") var version: Int?
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let library = try ChecklistLibrary(folder: try workspace.found().checklists)
      let checklist = try library.checklist(typed: id, version: version)
      Console.raw(ChecklistPage.page(checklist).text(width: Console.width))
    }
  }

  /// Gives a file of answers to fill in.
  struct Answers: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answers",
      abstract: "Gives a blank file of answers to a checklist, for walk --answers.",
      discussion: "Example: caseaudit checklists answers case-file 2"
    )
    @Argument(help: "The identifier of the checklist.") var id: String
    @Argument(help: "The version; the newest where it is not given.") var version: Int?
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      let library = try ChecklistLibrary(folder: try workspace.found().checklists)
      Console.raw(BlankAnswers.text(for: try library.checklist(typed: id, version: version)))
    }
  }

  /// Gives a blank form of Word.
  struct BlankForm: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "form",
      abstract: "Gives a blank form of a checklist to fill in with Word, for walk --answers.",
      discussion: """
        For the cases of a round, caseaudit hand-out forms has the evidence beside each question.

        Example: caseaudit checklists form case-file --output case-file.docx
        """
    )
    @Argument(help: "The identifier of the checklist.") var id: String
    @Argument(help: "The version; the newest where it is not given.") var version: Int?
    @Option(help: ArgumentHelp("The document to write.", valueName: "file")) var output: String
    @OptionGroup var workspace: WorkspaceOption

    func run() throws {
      // A form of this name may have been filled in since.
      try HandOutFiles.refuseTaken(output)
      let workspace = try workspace.found()
      let checklist = try ChecklistLibrary(folder: workspace.checklists).checklist(typed: id, version: version)
      let form = AuditForm(blank: checklist, sameDayRoute: try workspace.settings().sameDayRoute)
      try OutputFile.write(try form.bytes(shownAs: output), to: output)
      Console.result(
        "A blank form of \(checklist.id), version \(checklist.version): \(output)\n"
          + "Once it is filled in: caseaudit walk CASE --round ROUND --auditor AUDITOR --answers \(ShellWord.quoted(output))"
      )
    }
  }

  /// Looks for mistakes in checklist files.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint",
      abstract: "Reports every mistake in checklist files.",
      discussion: "Example: caseaudit checklists lint checklists/case-file.yaml"
    )
    @Argument(help: "The files.") var files: [String]

    func run() throws {
      let today = try Clock.today()
      var problems: [Problem] = []
      var warnings: [Problem] = []
      for file in files {
        do {
          let linted = try LintedFile(file, today: today)
          warnings += linted.warnings
          let words = linted.warnings.isEmpty ? "no mistakes" : "no mistakes, but see the warnings"
          Console.result("\(file): \(linted.summary), \(words)")
        } catch {
          problems += error.all
        }
      }
      if !problems.isEmpty { throw Problems(warnings + problems) }
      if !warnings.isEmpty { Console.note(Problems(warnings).render()) }
    }
  }
}
