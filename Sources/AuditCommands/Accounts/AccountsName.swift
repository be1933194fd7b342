import ArgumentParser
import AuditDocuments
import AuditStore

/// Says what the council's own sign-in calls a person.
struct AccountsName: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "name",
    abstract: "Says what the council's own sign-in calls a person.",
    discussion: """
      Needed where serve takes people from a reverse proxy (serve --trust-header), and it calls them by another name than the \
      round does. The name is often a mail address: only its digest is kept.

      Example: caseaudit accounts name auditor-03 --as a.shah@example.gov.uk
      """
  )

  @Argument(help: "An identifier of a round or of workspace.yaml.") var person: String
  @Option(help: ArgumentHelp("What the proxy says in its header.", valueName: "name")) var `as`: String
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    if `as`.typed.isEmpty { throw ValidationError("Give the name with --as, as the council's sign-in writes it.") }
  }

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let person = try KnownPerson.named(person, in: workspace)
    let digest = Secret.digest(`as`.typed.lowercased())
    let entry = AccountEntry(at: try Clock.now(), by: RunningPerson.name, person: person, event: .named(digest: digest))
    try Accounts.append(entry, in: workspace) { (accounts) throws(Problems) in
      guard let other = accounts.named(digest), other != person else { return }
      throw Problems([
        Problem(
          "that name is already the one of \(Problem.quote(other))",
          file: "--as",
          hint: "Close the other account first, where it is the same person's: caseaudit accounts close."
        )
      ])
    }
    Console.note("\(person) comes in under that name. Only its digest is kept.")
  }
}
