import ArgumentParser
import AuditStore

/// Closes an account.
struct AccountsClose: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "close",
    abstract: "Closes an account: whoever is signed in with it is signed out at once.",
    discussion: """
      What the person did stays as it is. The audits that are not signed are named, and go to others \
      with plan --reallocate.

      Example: caseaudit accounts close auditor-03
      """
  )

  @Argument(help: "Whose account it is.") var person: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let person = try KnownPerson.withAccount(person, in: workspace)
    try Accounts.append(
      AccountEntry(at: try Clock.now(), by: RunningPerson.name, person: person, event: .closed),
      in: workspace
    )
    Console.note("The account of \(person) is closed.")
    for open in try workspace.openAudits(of: person) {
      let them = open.references.count == 1 ? "it" : "them"
      Console.note(
        Console.wrap("\(open.inWords) Give \(them) to others with caseaudit plan \(open.round) --reallocate.")
      )
    }
  }
}
