import ArgumentParser
import AuditDocuments
import AuditStore

/// Takes an import away, with all its audits.
struct HistoryRemove: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Takes an import away, with all its audits; the list it was read from is not touched.",
    discussion: """
      Needed before a list is brought in again with another mapping. What summaries said of it before, they said of it.

      Example: caseaudit history remove 2024-forms
      """
  )

  @Argument(help: "The name of the import.") var name: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .bringInHistory)
    let names = try workspace.importNames()
    guard names.contains(name) else {
      throw Problems([
        Problem(
          "there is no import \(Problem.quote(name))",
          file: "history/",
          hint: names.isEmpty
            ? "Nothing was brought in." : "There are: \(names.joined(separator: ", "))\(didYouMean(name, in: names))."
        )
      ])
    }
    try workspace.removeHistory(name)
    Console.result("The import \(name) was taken away, with all its audits.")
  }
}
