/// How often a plan says that a social worker visits the child.
struct PlannedVisits {
  /// The interval, and the action of the plan that names it; nothing where the plan names none.
  let named: (limit: Limit, place: Place)?

  /// Reads the actions of a plan; of several intervals the shortest counts.
  init(_ plan: Plan, workers: Part<Worker>) {
    var shortest: (limit: Limit, place: Place)?
    for outcome in plan.outcomes.value ?? [] {
      for action in outcome.actions.value ?? [] where Self.isOfSocialWorker(action, workers) {
        guard case .value(let text, let place) = action.text,
          let limit = VisitInterval.limit(text: text, due: action.due.value ?? "")
        else { continue }
        if let known = shortest, known.limit.roughDays <= limit.roughDays { continue }
        shortest = (limit, place)
      }
    }
    named = shortest
  }

  /// Whether a social worker carries out an action: by reference, or in words.
  private static func isOfSocialWorker(_ action: PlanAction, _ workers: Part<Worker>) -> Bool {
    let owner = action.owner.value ?? ""
    let words = "\(owner) \(action.text.value ?? "")".lowercased()
    if words.contains("social worker") || words.contains("lead worker") { return true }
    return workers.value?.contains { $0.reference == owner && $0.holdsCases } ?? false
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
