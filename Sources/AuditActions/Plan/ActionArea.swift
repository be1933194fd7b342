/// An area for development with its actions: one row of the tables that boards know.
public struct ActionArea: Hashable, Sendable {
  /// Its number.
  public let number: AreaNumber
  /// The finding's own sentence.
  public let area: String
  /// What the council answers to it; empty where nothing is said.
  public let response: String
  /// What should be different when the actions are done; empty where nothing is said.
  public let outcome: String
  /// Where it comes from.
  public let source: ActionSource
  /// The items of checklists by which a comparison can tell whether practice moved.
  public let items: [TiedItem]
  /// When it was added.
  public let added: Moment
  /// Its actions, by number.
  public internal(set) var actions: [PlannedAction] = []

  init(_ draft: NewArea, at moment: Moment) {
    number = draft.number
    area = draft.area
    response = draft.response
    outcome = draft.outcome
    source = draft.source
    items = draft.items
    added = moment
  }

  /// Whether it stands in the block of priority actions.
  public var isPriority: Bool { number.isPriority }
}
