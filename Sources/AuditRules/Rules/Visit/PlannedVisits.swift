/// How often a plan says that a social worker visits the child.
struct PlannedVisits {
  /// The interval, and the action of the plan that names it; nothing where the plan names none.
  let named: (limit: Limit, place: Place)?

  /// The shortest interval that is named of some of the visits alone, such as those that are not announced.
  let ofSome: (limit: Limit, place: Place)?

  /// Where the plan says how often in words from which no interval of a social worker is read; nothing where one is.
  let unread: Place?

  /// How they are read, for the pages of the rules that use them.
  static let how = [
    "The interval is the plan's own: an action that names visits of a social worker and how often, such as \"every 15 working days\"; of "
      + "several the shortest. One that is named of some visits alone, such as those that are not announced, counts where it is shorter than the "
      + "interval of all.",
    "It is read clause by clause who visits; a clause that names nobody is of whoever was named before it, or of the action's owner.",
    "Where a plan says how often in words that are not read as an interval, as \"twice a week\" or \"Tues and Fri\", another interval at "
      + "another time, as \"fortnightly, weekly over Christmas\", or not whose visits they are, nothing is held against it, and it is not seen.",
  ]

  /// Reads the actions of a plan; of several intervals the shortest counts.
  init(_ plan: Plan, workers: Part<Worker>, isUnborn: Bool) {
    var all: (limit: Limit, place: Place)?
    var some: (limit: Limit, place: Place)?
    var ownUnread: Place?
    var doubted: Place?
    for outcome in plan.outcomes.value ?? [] {
      for action in outcome.actions.value ?? [] {
        guard case .value(let text, let place) = action.text else { continue }
        let owner = Self.owner(of: action, plan, workers)
        let clauses = VisitClauses(text, due: action.due.value ?? "", owner: owner, isUnborn: isUnborn)
        for clause in clauses.all where clause.interval.isNamed {
          switch clause.visitor {
          case .socialWorker:
            if clause.interval.isUnread {
              if clause.isOfSome { doubted = doubted ?? place } else { ownUnread = ownUnread ?? place }
            }
            for limit in clause.interval.limits {
              if clause.isOfSome {
                some = Self.shorter(some, (limit, place))
              } else {
                all = Self.shorter(all, (limit, place))
              }
            }
          case .unknown: doubted = doubted ?? place
          case .another: continue
          }
        }
        if clauses.changes { ownUnread = ownUnread ?? place }
      }
    }
    unread = ownUnread ?? (all == nil && some == nil ? doubted : nil)
    named = unread == nil ? all : nil
    ofSome = unread == nil ? some : nil
  }

  /// The interval that visits are held to: the plan's own or else another, and none that is longer than that of some of the visits.
  func allowed(orElse standard: Limit) -> (limit: Limit, place: Place?) {
    let own = named.map { (limit: $0.limit, place: Optional($0.place)) } ?? (limit: standard, place: nil)
    guard let ofSome, ofSome.limit.roughDays < own.limit.roughDays else { return own }
    return (ofSome.limit, ofSome.place)
  }

  private static func shorter(
    _ known: (limit: Limit, place: Place)?,
    _ other: (limit: Limit, place: Place)
  ) -> (limit: Limit, place: Place) {
    guard let known, known.limit.roughDays <= other.limit.roughDays else { return other }
    return known
  }

  /// Who carries out an action: by reference, or in words.
  private static func owner(of action: PlanAction, _ plan: Plan, _ workers: Part<Worker>) -> VisitClauses.Visitor {
    guard let owner = action.owner.value, !owner.isBlank else { return .unknown }
    if let known = workers.value?.filter({ $0.reference == owner }), !known.isEmpty {
      if known.contains(where: \.holdsCases) { return .socialWorker }
      return known.allSatisfy { $0.role.value != nil } ? .another : .unknown
    }
    if owner == plan.leadWorker.value { return .socialWorker }
    return VisitClauses.visitor(in: Wording(owner).wholeWords) ?? .unknown
  }
}

extension Limit {
  /// About how many days of the calendar it is, to tell which of two is shorter.
  fileprivate var roughDays: Int {
    switch self {
    case .workingDays(let count): count * 7 / 5
    case .days(let count): count
    case .weeks(let count): count * 7
    case .months(let count): count * 30
    }
  }
}
