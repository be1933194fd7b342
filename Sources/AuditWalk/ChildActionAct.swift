import AuditActions
import AuditRules
import AuditStore

/// What is said of an action for one child: that it is done, or that somebody else has seen that it is.
///
/// Terminal and browser keep it, and say what was kept, by this.
public struct ChildActionAct: Sendable {
  /// What is said.
  public enum Step: Hashable, Sendable {
    /// It is done, what shows that, and the day where one was named.
    case done(evidence: String, on: Day?)
    /// Whoever says so has seen that it is done.
    case verified
  }

  /// The action.
  public let action: NotedChildAction
  /// What is said of it.
  public let step: Step

  /// Says something of an action.
  public init(_ step: Step, of action: NotedChildAction) { (self.step, self.action) = (step, action) }

  /// What is kept of it on a day; the day of the entry itself is not kept twice.
  public func event(today: Day) -> ActionEvent {
    switch step {
    case .done(let evidence, let day):
      .childActionCompleted(action.name, evidence: evidence, on: day == today ? nil : day)
    case .verified: .childActionVerified(action.name)
    }
  }

  /// What is worth a second look before it is kept; nil where nothing is.
  ///
  /// What was done before it was noted is not refused: the auditor may not have found it on the file.
  public var doubt: String? {
    guard case .done(_, let day?) = step, let noted = action.noted, day < noted else { return nil }
    return "\(day.inWords) is before the action was noted, on \(noted.inWords)."
  }

  /// What is said once it is kept.
  public var kept: String {
    let what = step == .verified ? "verified" : "done; somebody else verifies it"
    return "The action for \(action.name.reference) is \(what): \(action.action.inWords)"
  }
}
