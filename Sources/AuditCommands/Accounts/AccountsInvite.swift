import ArgumentParser
import AuditDocuments
import AuditPages
import AuditStore
import Foundation

/// Invites a person to choose a password.
struct AccountsInvite: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite",
    abstract: "Invites a person to choose a password, by a link that works once and for seven days.",
    discussion: """
      Give the link to nobody but the person, by hand or by telephone. Whoever forgot a password is invited again; the old one \
      works until a new one is chosen. Whose account was closed can sign in again after that.

      Example: caseaudit accounts invite auditor-03 --site https://audits.example.gov.uk
      """
  )

  @Argument(help: "An identifier of a round or of workspace.yaml.") var person: String
  @Option(help: ArgumentHelp("Where people find the site.", valueName: "address")) var site = "http://127.0.0.1:8080"
  @OptionGroup var workspace: WorkspaceOption

  func validate() throws {
    guard let url = URL(string: site), ["http", "https"].contains(url.scheme), url.host?.isEmpty == false else {
      throw ValidationError("Write the address as https://audits.example.gov.uk.")
    }
  }

  func run() throws {
    let workspace = try workspace.found(to: .keepAccounts)
    let person = try KnownPerson.named(person, in: workspace)
    let (secret, until) = try Accounts.invite(person, by: RunningPerson.name, at: try Clock.now(), in: workspace)
    Console.note("Give this link to \(person) and to nobody else. It works once, until \(Timestamp.text(until)).")
    Console.result("\(site.hasSuffix("/") ? String(site.dropLast()) : site)/invitation/\(secret)")
  }
}
