import ArgumentParser
import AuditDocuments
import AuditStore
import Foundation

/// Lists the accounts.
struct AccountsList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the accounts, and how each stands.",
    discussion: """
      A lock after wrong passwords is in the memory of the server alone, and is not shown here; accounts unlock takes it off.

      Example: caseaudit accounts list
      """
  )

  @OptionGroup var workspace: WorkspaceOption

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let accounts = try Accounts.read(workspace)
    guard !accounts.problems.hasErrors else { throw accounts.problems }
    if accounts.all.isEmpty { return Console.note("There is no account. caseaudit accounts invite makes one.") }
    let now = try Clock.now()
    let width = accounts.all.keys.map(\.count).max() ?? 0
    for (person, account) in accounts.all.sorted(by: { $0.key < $1.key }) {
      let name = person.padding(toLength: width, withPad: " ", startingAt: 0)
      Console.result("\(name)  \(Self.standing(account, at: now))")
    }
  }

  private static func standing(_ account: Accounts.Account, at now: Date) -> String {
    if account.isClosed { return "closed" }
    var parts: [String] = []
    if account.check != nil { parts.append("has a password") }
    if !account.names.isEmpty { parts.append("comes in by the council's sign-in") }
    if let (_, until) = account.invitation {
      parts.append(until > now ? "invited until \(Timestamp.text(until))" : "the invitation was not used in time")
    }
    return parts.joined(separator: ", ")
  }
}
