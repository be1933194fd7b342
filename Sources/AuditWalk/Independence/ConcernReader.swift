import AuditActions
import AuditDocuments
import AuditStore

/// Somebody who looks at the concerns that were raised, and what of them may be known without the end of a blind audit.
///
/// Who answers for concerns knows of each, and who raised it: a child's safety goes before a blind second audit. Who does not is told
/// of none that another raised on a case that is still to be read, and of the others not by whom.
public struct ConcernReader: Sendable {
  /// The cases, by round, that the reader is to read and has not signed; empty for whoever answers for concerns.
  public let blind: [String: Set<String>]
  private let person: String
  private let account: String
  /// Whether the reader may know who raised any of them.
  public let mayKnowEachWhoRaised: Bool

  /// Finds out what somebody may know.
  ///
  /// - Parameters:
  ///   - account: the account.
  ///   - settings: what the workspace says of it.
  ///   - workspace: the workspace.
  ///   - round: the one round that is looked at; nil for all.
  /// - Throws: plans and journals that cannot be read.
  public init(
    _ account: String,
    _ settings: WorkspaceSettings,
    in workspace: Workspace,
    round: String? = nil
  ) throws(Problems) {
    self.account = SafeName.asAuditor(account)
    person = settings.auditors[account] ?? self.account
    mayKnowEachWhoRaised = settings.mayDo(.answerConcerns, account)
    var blind: [String: Set<String>] = [:]
    if !mayKnowEachWhoRaised {
      let rounds = if let round { [try workspace.round(round)] } else { try workspace.rounds() }
      for round in rounds {
        let cases = try workspace.blindCases(of: person, in: round)
        if !cases.isEmpty { blind[round.id] = cases }
      }
    }
    self.blind = blind
  }

  /// Whether the reader may know that a concern was raised.
  public func mayKnow(of concern: AuditEntryName) -> Bool {
    isOwn(concern.auditor) || blind[concern.round]?.contains(concern.reference) != true
  }

  /// Whether the reader may know what an audit says of the child's safety.
  public func mayKnow(of audit: JournalName) -> Bool {
    isOwn(audit.auditor) || blind[audit.round]?.contains(audit.reference) != true
  }

  /// Whether the reader may know who raised it.
  public func mayKnowWhoRaised(_ concern: AuditEntryName) -> Bool { mayKnowEachWhoRaised || isOwn(concern.auditor) }

  /// Refuses to tell which concerns somebody raised to whoever may not know who raised which.
  public func refuseAsking(of auditor: String?) throws(Problems) {
    guard let auditor, !mayKnowEachWhoRaised, auditor != person, auditor != account else { return }
    throw Problems([
      Problem(
        "who raised which concern is told to those alone who answer for concerns",
        file: "command line",
        hint: "Leave --auditor out."
      )
    ])
  }

  private func isOwn(_ auditor: String) -> Bool { auditor == person || auditor == account }
}
