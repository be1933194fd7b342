import ArgumentParser
import AuditChecklists
import AuditDocuments
import AuditStore
import CaseExtracts
import Foundation

/// Proposes what the columns and words of an earlier list mean.
struct HistorySuggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "suggest",
    abstract: "Proposes a mapping of an earlier list: which column is what, and what its words mean.",
    discussion: """
      Reads CSV and .xlsx as they come: titles above the header, two header rows, exports of Microsoft Forms with points \
      and feedback. A column is taken for an item only where its heading is near the item's wording; anything else is left \
      as a question, for you to answer in the file. Nothing is brought in.

      Example: caseaudit history suggest forms-export.xlsx --checklist case-file --output mapping.yaml
      """
  )

  @Argument(help: "The list, CSV or .xlsx.") var file: String
  @Option(help: ArgumentHelp("The checklist whose items it has answers to.", valueName: "id")) var checklist: String
  @Option(help: ArgumentHelp("The version of the checklist; the newest where it is not given.", valueName: "number"))
  var version: Int?
  @Option(help: ArgumentHelp("The sheet of the workbook that has the list.", valueName: "name")) var sheet: String?
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write the mapping to a file instead of the screen.", valueName: "file")
  ) var output: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .bringInHistory)
    let library = try ChecklistLibrary(folder: workspace.checklists)
    let asked = AskedQuestions(try library.checklist(typed: checklist, version: version), in: library)
    let found = try Sheet.read(URL(filePath: file), shownAs: file, sheet: sheet)
    let yaml = try HistorySuggestion(found, asked: asked).yaml
    guard let output else { return Console.raw(yaml) }
    guard !FileManager.default.fileExists(atPath: output) else {
      throw Problems([
        Problem(
          "there is a file of this name already, and it was left as it is",
          file: output,
          hint: "It may be a mapping that somebody corrected: name another file."
        )
      ])
    }
    try OutputFile.write(yaml, to: output)
    Console.note("Wrote \(output). Read it, answer its questions, and give it to caseaudit history import.")
  }
}
