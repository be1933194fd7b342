import ArgumentParser
import AuditDocuments
import AuditPages
import AuditReports
import AuditStore

/// Lists the concerns that stand, with their words for those who may read them.
struct ConcernsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the concerns that stand, and how each ended.",
    discussion: """
      Without --words nothing of what an auditor wrote is shown, only where it stands. Those that were raised by mistake \
      are not listed; their journals keep them. With --reveal the holder of the key sees which children are meant.

      Example: caseaudit concerns list --words
      """
  )

  @Flag(help: "Show what the auditors wrote, for those who may read the case files.") var words = false
  @OptionGroup var numbers: RevealOptions
  @OptionGroup var selection: RemarkOptions
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: words ? .readWords : .look)
    let concerns = try selection.all(\.concerns, in: workspace)
    let followUp = try ActionsList.journal(workspace).standing.followUp
    let numbers = try numbers.numbers(of: concerns.map(\.name.reference), in: workspace)
    Console.raw(
      ConcernsReport(concerns.map { ($0.name, $0.on) }, followUp, numbers: numbers).text(width: Console.width)
    )
    guard words else { return }
    for concern in concerns {
      let at = "\(concern.name)"
      Console.result("\n\(at)\n\(Console.wrap(concern.text, indent: 2))")
    }
  }
}
