import AuditRules

/// One action of the plan: what, by whom, by when, and how far it has come.
public struct PlannedAction: Hashable, Sendable {
  /// Something that somebody said of it, and when.
  public struct Statement: Hashable, Sendable {
    /// The words.
    public let text: String
    /// The role of who said it.
    public let by: String
    /// The day.
    public let on: Day

    /// Makes a statement.
    public init(text: String, by: String, on day: Day) {
      self.text = text
      self.by = by
      self.on = day
    }
  }

  /// A decision to leave it undone until a day.
  public struct AcceptedRisk: Hashable, Sendable {
    /// The last day on which that holds.
    public let until: Day
    /// Why, by whom and since when.
    public let reason: Statement

    /// Makes the decision.
    public init(until: Day, reason: Statement) {
      self.until = until
      self.reason = reason
    }
  }

  /// Its number.
  public let number: ActionNumber
  /// What is to be done.
  public let text: String
  /// The role, or the roles, responsible.
  public internal(set) var person: String
  /// The time scale that holds now.
  public internal(set) var timeScale: TimeScale
  /// The time scales it had before, the first one first.
  public internal(set) var earlierTimeScales: [TimeScale] = []
  /// How far it has come.
  public internal(set) var state = ActionState.open
  /// What was said of its progress.
  public internal(set) var notes: [Statement] = []
  /// What shows that it is done, of the last time it was said to be.
  public internal(set) var completion: Statement?
  /// Who saw that it is done; the words are the impact, empty where none was named.
  public internal(set) var verification: Statement?
  /// Why it was re-opened, each time.
  public internal(set) var reopenings: [Statement] = []
  /// The risk accepted, of the last time one was.
  public internal(set) var acceptedRisk: AcceptedRisk?
  /// Why it was withdrawn.
  public internal(set) var withdrawal: Statement?
  /// When it was added.
  public let added: Moment
  /// When something was last said of it.
  public internal(set) var changed: Moment
  /// How many times something was said of it after it was added.
  public internal(set) var changes = 0

  init(_ draft: NewAction, at moment: Moment) {
    number = draft.number
    text = draft.text
    person = draft.person
    timeScale = draft.timeScale
    added = moment
    changed = moment
  }

  /// The evidence that it is done; nothing where nobody says that it is.
  public var evidence: String? { completion?.text }

  /// What it changed for children, as the verifier saw it; nothing where none was named.
  public var impact: String? { verification.flatMap { $0.text.isEmpty ? nil : $0.text } }

  /// Whether somebody still has to do it.
  public var isOpen: Bool { state.isOpen }

  /// By how many days it is late on a day; nothing where it is not.
  public func daysOverdue(on day: Day) -> Int? {
    guard isOpen, let due = timeScale.due, due < day else { return nil }
    return due.days(to: day)
  }

  /// Whether it is late on a day: still to be done, and its last day is past.
  public func isOverdue(on day: Day) -> Bool { daysOverdue(on: day) != nil }

  /// Whether it is still to be done and its last day is a day or within so many days after it.
  public func isDue(within days: Int, of day: Day) -> Bool {
    guard isOpen, let due = timeScale.due else { return false }
    return due >= day && due <= day.adding(days: days)
  }

  /// Whether an accepted risk has run out on a day, so that somebody has to decide again.
  public func isRiskExpired(on day: Day) -> Bool {
    guard state == .acceptedRisk, let acceptedRisk else { return false }
    return acceptedRisk.until < day
  }
}
