import AuditRules

/// An area for development as it is added.
public struct NewArea: Hashable, Sendable {
  /// Its number.
  public var number: AreaNumber
  /// The finding's own sentence.
  public var area: String
  /// What the council answers to it; may be empty.
  public var response: String
  /// What should be different when the actions are done; may be empty.
  public var outcome: String
  /// Where it comes from.
  public var source: ActionSource
  /// The items of checklists that it is tied to.
  public var items: [TiedItem]

  /// Makes an area.
  public init(
    number: AreaNumber,
    area: String,
    response: String = "",
    outcome: String = "",
    source: ActionSource,
    items: [TiedItem] = []
  ) {
    self.number = number
    self.area = area
    self.response = response
    self.outcome = outcome
    self.source = source
    self.items = items
  }
}

/// An action as it is added.
public struct NewAction: Hashable, Sendable {
  /// Its number.
  public var number: ActionNumber
  /// What is to be done.
  public var text: String
  /// The role, or the roles, responsible.
  public var person: String
  /// By when.
  public var timeScale: TimeScale

  /// Makes an action.
  public init(number: ActionNumber, text: String, person: String, timeScale: TimeScale) {
    self.number = number
    self.text = text
    self.person = person
    self.timeScale = timeScale
  }
}

/// What is new about an action that is still to be done.
public struct ActionUpdate: Hashable, Sendable {
  /// The action.
  public var number: ActionNumber
  /// Whether it is now worked on.
  public var isInProgress: Bool
  /// What there is to say of it.
  public var note: String?
  /// Who is responsible from now on.
  public var person: String?
  /// By when from now on.
  public var timeScale: TimeScale?

  /// Makes an update.
  public init(
    number: ActionNumber,
    isInProgress: Bool = false,
    note: String? = nil,
    person: String? = nil,
    timeScale: TimeScale? = nil
  ) {
    self.number = number
    self.isInProgress = isInProgress
    self.note = note
    self.person = person
    self.timeScale = timeScale
  }
}

/// What an entry of the action plan's journal says happened.
public enum ActionEvent: Hashable, Sendable {
  /// An area for development was added.
  case areaAdded(NewArea)
  /// An action was added to an area.
  case actionAdded(NewAction)
  /// Something is new about an action.
  case updated(ActionUpdate)
  /// Its owner says that it is done, and what shows it.
  case completed(ActionNumber, evidence: String)
  /// Somebody else saw that it is done and, where it can be told, what it changed.
  case verified(ActionNumber, impact: String?)
  /// It was done or closed, and is open again.
  case reopened(ActionNumber, reason: String)
  /// It is left undone until a day.
  case riskAccepted(ActionNumber, until: Day, reason: String)
  /// It is not going to be done.
  case withdrawn(ActionNumber, reason: String)
  /// Somebody who answers for the child knows of a concern.
  case concernAcknowledged(AuditEntryName)
  /// It was found out how a concern about a child ended.
  case concernAnswered(AuditEntryName, ConcernEnding.Kind, on: Day)
  /// An action for one child is done, as the role says, and what shows it; the day where it was another than that of the entry.
  case childActionCompleted(AuditEntryName, evidence: String, on: Day? = nil)
  /// Somebody else saw that an action for one child is done.
  case childActionVerified(AuditEntryName)
  /// A round is over: its audits are signed, and no concern is open.
  case roundClosed(String)
  /// A round that was over is not, and why.
  case roundReopened(String, reason: String)
  /// Inspectors graded a case that was audited.
  case inspectorsGraded(CaseOfRound, Grade, on: Day)
  /// A note of good practice may be quoted, in these words.
  case practiceReleased(AuditEntryName, text: String)
  /// It may no longer be quoted.
  case practiceTakenBack(AuditEntryName, reason: String)

  /// The action it is about, if it is about one that was there before.
  public var action: ActionNumber? {
    switch self {
    case .updated(let update): update.number
    case .completed(let number, _), .verified(let number, _), .reopened(let number, _),
      .riskAccepted(let number, _, _), .withdrawn(let number, _):
      number
    case .areaAdded, .actionAdded, .concernAcknowledged, .concernAnswered, .childActionCompleted, .childActionVerified,
      .roundClosed, .roundReopened, .inspectorsGraded, .practiceReleased, .practiceTakenBack:
      nil
    }
  }
}
