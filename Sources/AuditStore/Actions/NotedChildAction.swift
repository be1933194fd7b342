import AuditActions
import AuditDocuments
import AuditPlanning
import AuditRules

/// An action for one child, as a signed audit has it.
public struct NotedChildAction: Hashable, Sendable {
  /// The entry that holds it.
  public let name: AuditEntryName
  /// What, by whom and by when.
  public let action: ChildAction
  /// The team that holds the case; empty where that is not known.
  public fileprivate(set) var team: String
  /// The day on which it was noted.
  public let noted: Day?
  /// The day on which its audit was first signed.
  public let signed: Day?
}

extension Workspace {
  /// The actions for single children of signed audits, in the order of their names, as far as the journals can be read.
  ///
  /// - Parameter round: the round; every round where it is not given.
  /// - Returns: the actions, what is wrong with the journals, and which are incomplete.
  /// - Throws: where a folder cannot be read.
  public func childActions(ofRound round: String? = nil) throws(Problems) -> (
    actions: [NotedChildAction], problems: Problems, incomplete: [JournalName]
  ) {
    let read = try readJournals(ofRound: round)
    var actions = read.journals.filter(\.state.isSigned).flatMap { journal in
      journal.state.childActions.map { noted in
        NotedChildAction(
          name: AuditEntryName(
            round: journal.name.round,
            case: journal.name.reference,
            auditor: journal.name.auditor,
            number: noted.number
          ),
          action: noted.action,
          team: journal.state.opening?.team ?? "",
          noted: EnglandDay.of(noted.at),
          signed: journal.state.atFirstSignature.flatMap { EnglandDay.of($0.signature.at) }
        )
      }
    }
    let spelled = TeamSpellings(of: actions.map(\.team))
    for place in actions.indices { actions[place].team = spelled(actions[place].team) }
    return (actions, read.problems, read.incomplete)
  }
}
