import ArgumentParser
import AuditDocuments
import AuditStore

/// Lists who opened which case in the browser.
struct AccountsOpenings: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openings",
    abstract: "Lists who opened which case, when, and as what.",
    discussion: """
      In the browser an entry stands for one person, one case and an hour. At a terminal each opening is put down where the workspace \
      names its people, with the auditor whose audit it is where the account is called otherwise. The log, audits/openings.jsonl, is chained as journals are: verify \
      finds a line that was changed.

      Example: caseaudit accounts openings --case C-D16
      """
  )

  @Option(help: "Of this person alone.") var person: String?
  @Option(help: "Of this case alone.") var `case`: String?
  @Option(help: "Of this round alone.") var round: String?
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let log = try CaseOpenings.read(workspace)
    guard !log.problems.hasErrors else { throw log.problems }
    let found = log.all.filter { entry in
      (person.map { $0.typed == entry.person } ?? true) && (`case`.map { $0.typed == entry.reference } ?? true)
        && (round.map { $0.typed == entry.round } ?? true)
    }
    for entry in found {
      Console.result(
        "\(Timestamp.text(entry.at))  \(entry.person)  \(entry.round)  \(entry.reference)  \(entry.purpose.rawValue)"
          + (entry.auditor.map { "  as \($0)" } ?? "")
      )
    }
    if found.isEmpty { Console.note("No opening of a case was put down\(log.all.isEmpty ? "" : " by that choice").") }
  }
}
