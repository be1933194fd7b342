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
    let accounts = try Accounts.whole(workspace)
    if accounts.all.isEmpty { return Console.note("There is no account. caseaudit accounts invite makes one.") }
    let now = try Clock.now()
    let width = accounts.all.keys.map(\.count).max() ?? 0
    for (person, account) in accounts.all.sorted(by: { $0.key < $1.key }) {
      let name = person.padding(toLength: width, withPad: " ", startingAt: 0)
      Console.result("\(name)  \(account.inWords(at: now))")
    }
  }
}
