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
}

extension Workspace {
  /// The actions for single children of signed audits, in the order of their names, as far as the journals can be read.
  ///
  /// - Parameter round: the round; every round where it is not given.
  /// - Returns: the actions, and what is wrong with the journals.
  /// - Throws: where a folder cannot be read.
  public func childActions(
    ofRound round: String? = nil
  ) throws(Problems) -> (actions: [NotedChildAction], problems: Problems) {
    var (actions, problems): ([NotedChildAction], [Problem]) = ([], [])
    let names = if let round { try journalNames(ofRound: round) } else { try journalNames() }
    for name in names {
      do throws(Problems) {
        let journal = try Journal.read(name, in: self)
        problems += journal.problems.all
        guard journal.state.isSigned else { continue }
        actions += journal.state.childActions.map { noted in
          NotedChildAction(
            name: AuditEntryName(
              round: name.round,
              case: name.reference,
              auditor: name.auditor,
              number: noted.number
            ),
            action: noted.action,
            team: journal.state.opening?.team ?? "",
            noted: EnglandDay.of(noted.at)
          )
        }
      } catch {
        problems += error.all
      }
    }
    let spelled = TeamSpellings(of: actions.map(\.team))
    for place in actions.indices { actions[place].team = spelled(actions[place].team) }
    return (actions, Problems(problems))
  }
}
