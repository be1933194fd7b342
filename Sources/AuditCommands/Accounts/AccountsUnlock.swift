import ArgumentParser
import AuditStore

/// Takes the lock off that comes after wrong passwords.
struct AccountsUnlock: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unlock",
    abstract: "Takes the lock off that comes after wrong passwords.",
    discussion: """
      A lock ends by itself: a minute after the fifth wrong password, then twice as long with each further one, an hour at most. \
      The first that is right takes it off. Where it \
      was not the person who typed them, look at the log of the proxy before.

      Example: caseaudit accounts unlock auditor-03
      """
  )

  @Argument(help: "Whose account it is.") var person: String
  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let person = try KnownPerson.withAccount(person, in: workspace)
    try Accounts.append(
      AccountEntry(at: try Clock.now(), by: RunningPerson.name, person: person, event: .unlocked),
      in: workspace
    )
    Console.note("\(person) can sign in again.")
  }
}
