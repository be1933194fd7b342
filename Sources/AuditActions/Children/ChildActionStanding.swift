import AuditRules

/// How far an action for one child has come.
public struct ChildActionStanding: Hashable, Sendable {
  /// What shows that it is done.
  public internal(set) var completion: PlannedAction.Statement?
  /// The day on which it was done, where that was another than the one on which it was said.
  public internal(set) var doneOn: Day?
  /// Who, not its owner, saw that it is done; the words are empty.
  public internal(set) var verification: PlannedAction.Statement?

  /// The day on which it was done, as far as is known: the one on which that was said, where it was said of no other.
  public var done: Day? { doneOn ?? completion?.on }

  /// Makes the standing of an action of which nothing was said.
  public init() {}

  /// The steps that an action takes, one at a time.
  public enum Step: String, Hashable, Sendable {
    /// Somebody still has to do it.
    case open
    /// It is said to be done.
    case done
    /// Somebody else has seen that it is.
    case verified
  }

  /// How far it has come.
  public var step: Step { completion == nil ? .open : verification == nil ? .done : .verified }

  /// Whether somebody still has to do it.
  public var isOpen: Bool { step == .open }

  /// By how many days it is late on a day; nothing where it is done, not late, or has no day.
  public func daysOverdue(_ action: ChildAction, on day: Day) -> Int? {
    guard isOpen, let due = action.due, due < day else { return nil }
    return due.days(to: day)
  }
}

extension FollowUp {
  /// How far the action in an entry of an audit has come.
  public func standing(ofAction entry: AuditEntryName) -> ChildActionStanding { childActions[entry] ?? .init() }
}

extension PlanStanding {
  /// What is to be said against saying that an action for a child is done.
  func objections(
    toCompleting entry: AuditEntryName,
    evidence: String,
    on day: Day?,
    today: Day
  ) -> [ActionObjection] {
    var found = Self.blank(evidence, "the evidence", "--done", isReason: true)
    if let day, day > today {
      let hint = "Give the day on which it was done, once it is."
      found.append(ActionObjection("\(day.inWords) lies in the future", hint: hint, of: .day))
    }
    if !followUp.standing(ofAction: entry).isOpen {
      found.append(ActionObjection("the action is done already", hint: "Somebody else verifies it, with --verify."))
    }
    return found
  }

  /// What is to be said against verifying that an action for a child is done.
  func objections(toVerifying entry: AuditEntryName, by role: String) -> [ActionObjection] {
    let standing = followUp.standing(ofAction: entry)
    guard let completion = standing.completion else {
      return [ActionObjection("the action is not done yet", hint: "Say first what shows that it is, with --done.")]
    }
    if let verification = standing.verification {
      let day = verification.on.inWords
      return [ActionObjection("the action was verified on \(day)", hint: "There is nothing left to do.")]
    }
    guard People.share(role, completion.by) else { return [] }
    return [
      ActionObjection(
        "who verifies the action said that it is done",
        hint: "Let somebody verify it who did not do it, and name that role after --by.",
        of: .role
      )
    ]
  }
}
