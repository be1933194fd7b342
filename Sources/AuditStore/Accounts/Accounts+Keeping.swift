import AuditDocuments
import AuditRules
import Foundation

extension Accounts {
  /// For how many days an invitation can be used.
  public static let daysOfInvitation = 7

  /// Invites a person to choose a password.
  ///
  /// - Parameters:
  ///   - person: an identifier of a round or of `workspace.yaml`.
  ///   - inviter: who invites.
  ///   - moment: when.
  ///   - workspace: the workspace.
  /// - Returns: the secret that the link ends in, which is kept nowhere, and until when it can be used.
  /// - Throws: what is wrong with the file of accounts.
  public static func invite(
    _ person: String,
    by inviter: String,
    at moment: Date,
    in workspace: Workspace
  ) throws(Problems) -> (secret: String, until: Date) {
    let secret = Secret.make()
    let until = Timestamp.rounded(moment.addingTimeInterval(Double(daysOfInvitation) * 24 * 3_600))
    let event = AccountEntry.Event.invited(digest: Secret.digest(secret), until: until)
    try append(AccountEntry(at: moment, by: inviter, person: person, event: event), in: workspace)
    return (secret, until)
  }

  /// The accounts, where the file of them is whole.
  ///
  /// - Throws: what is wrong with it: nobody comes in by one that was changed.
  public static func whole(_ workspace: Workspace) throws(Problems) -> Accounts {
    let accounts = try read(workspace)
    guard !accounts.problems.hasErrors else { throw accounts.problems }
    return accounts
  }
}

extension Accounts.Account {
  /// How the account stands at a moment, in words.
  public func inWords(at moment: Date) -> String {
    if isClosed { return "closed" }
    var parts: [String] = []
    if check != nil { parts.append("has a password") }
    if !names.isEmpty { parts.append("comes in by the council's own sign-in") }
    if let (_, until) = invitation {
      parts.append(until > moment ? "invited until \(Self.said(until))" : "the invitation was not used in time")
    }
    return parts.joined(separator: ", ")
  }

  /// A moment as the clock on the wall shows it.
  private static func said(_ moment: Date) -> String {
    guard let day = EnglandDay.of(moment), let clock = EnglandDay.clock(of: moment) else {
      return Timestamp.text(moment)
    }
    return "\(day.inWords) at \(clock)"
  }
}

/// The cases of a round that somebody is still to sign.
public struct OpenAudits: Hashable, Sendable {
  /// The round.
  public let round: String
  /// What people call the round.
  public let title: String
  /// The cases.
  public let references: [String]

  /// That they are not signed, in a sentence.
  public var inWords: String {
    let count = references.count
    return
      "\(count == 1 ? "An audit" : "\(count) audits") of the round “\(title)” \(count == 1 ? "is" : "are") not signed: "
      + "\(references.joined(separator: ", "))."
  }
}
