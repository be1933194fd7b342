import AuditRules

/// The action plan as it stands: areas for development, each with numbered actions.
public struct ActionPlan: Hashable, Sendable {
  /// Every area, those for priority action first, each block by number.
  public internal(set) var all: [ActionArea] = []

  /// Makes a plan with nothing in it.
  public init() {}

  /// The areas for priority action.
  public var priority: [ActionArea] { all.filter(\.isPriority) }

  /// The other areas for development.
  public var areas: [ActionArea] { all.filter { !$0.isPriority } }

  /// Every action, by number.
  public var actions: [PlannedAction] { all.flatMap(\.actions) }

  /// The area of a number.
  public subscript(_ number: AreaNumber) -> ActionArea? { all.first { $0.number == number } }

  /// The action of a number.
  public subscript(_ number: ActionNumber) -> PlannedAction? {
    self[number.area]?.actions.first { $0.number == number }
  }

  /// The areas that are tied to an item of a checklist.
  public func areas(tiedTo item: TiedItem) -> [ActionArea] { all.filter { $0.items.contains(item) } }

  /// The number that the next area of a block gets; nothing where the block is full.
  public func nextArea(isPriority: Bool) -> AreaNumber? {
    AreaNumber((isPriority ? priority : areas).count + 1, isPriority: isPriority)
  }

  /// The number that the next action of an area gets; nothing where there is no such area or it is full.
  public func nextAction(of area: AreaNumber) -> ActionNumber? {
    self[area].flatMap { ActionNumber(area, $0.actions.count + 1) }
  }

  /// The actions that are late on a day, the latest first.
  public func overdue(on day: Day) -> [PlannedAction] {
    actions.filter { $0.isOverdue(on: day) }
      .sorted { ($0.timeScale.due ?? day, $0.number) < ($1.timeScale.due ?? day, $1.number) }
  }

  mutating func change(_ number: ActionNumber, _ change: (inout PlannedAction) -> Void) {
    guard let area = all.firstIndex(where: { $0.number == number.area }),
      let action = all[area].actions.firstIndex(where: { $0.number == number })
    else { return }
    change(&all[area].actions[action])
  }
}
