// Which meetings are of which plan.

extension CaseFile {
  /// How meetings are told to be of a plan, for the pages of the rules that use them.
  static let howMeetingsAreOfAPlan =
    "A meeting that names no plan is of the one plan that ran on its day; where several ran it is not seen of which."

  /// How reviews of a protection plan are told, for the pages of the rules that use them.
  static let howReviewsAreOfAPlan = [
    "A review conference that stands among the conferences is a review; one held on the plan's first day is the conference that made it.",
    howMeetingsAreOfAPlan,
  ]

  /// The reviews of a plan.
  ///
  /// Not seen where the source has the reviews of other kinds of plan alone: that it names none of this one says nothing.
  func reviews(of plan: Plan) -> Part<Review> {
    let named = reviews.naming(plan.identifier) { link($0.plan, on: $0.held, among: PlanKind.allCases) }
    var own = named
    if case .empty = named, let kind = plan.kind.value, !holdsReviews(of: kind) { own = .notSeen }
    own = adding(reviewConferences(of: plan), to: own)
    // Who makes a plan does not review it on that day.
    guard case .value(let all, let place) = own, let started = plan.started.value,
      [.childProtection, .pathway].contains(plan.kind.value), all.contains(where: { $0.held.value == started })
    else { return own }
    let later = all.filter { $0.held.value != started }
    return later.isEmpty ? .empty(place) : .value(later, place)
  }

  /// The core groups of a plan, which is one of child protection.
  func coreGroups(of plan: Plan) -> Part<CoreGroup> {
    coreGroups.naming(plan.identifier) { link($0.plan, on: $0.held, among: [.childProtection]) }
  }

  /// The plan that something names or, where it names none, that ran alone on its day.
  func link(_ named: Fact<String>, on held: Fact<Day>, among kinds: [PlanKind]) -> Fact<String> {
    guard named.value == nil, let day = held.value, let plan = onlyPlan(on: day, among: kinds) else { return named }
    return .value(plan.identifier, held.place ?? plan.place)
  }

  /// The one plan of some kinds that ran on a day; nothing where several did, or may have.
  private func onlyPlan(on day: Day, among kinds: [PlanKind]) -> Plan? {
    guard let plans = plans.value, kinds.allSatisfy({ holds($0) }) else { return nil }
    let running = plans.filter { plan in
      (plan.kind.value.map(kinds.contains) ?? true) && (plan.started.value.map { $0 <= day } ?? true)
        && (plan.ended.value.map { day <= $0 } ?? true)
    }
    guard running.count == 1, let plan = running.first, plan.started.value != nil, plan.kind.value != nil,
      !plan.identifier.isEmpty
    else { return nil }
    return plan
  }

  /// The review conferences in the list of conferences that are of a protection plan by their day.
  private func reviewConferences(of plan: Plan) -> [Review] {
    guard plan.kind.value == .childProtection, let conferences = conferences.value else { return [] }
    return conferences.compactMap { conference in
      guard conference.kind.value == .review, let day = conference.held.value,
        onlyPlan(on: day, among: [.childProtection])?.identifier == plan.identifier
      else { return nil }
      return Review(
        plan: .value(plan.identifier, conference.place),
        held: conference.held,
        attended: conference.attended,
        childsViews: conference.childsViews,
        decision: conference.decision,
        place: conference.place
      )
    }
  }

  /// The reviews with others, but for those of a day that is among them.
  private func adding(_ others: [Review], to own: Part<Review>) -> Part<Review> {
    let known = Set((own.value ?? []).compactMap(\.held.value))
    let more = others.filter { $0.held.value.map { !known.contains($0) } ?? true }
    guard let first = more.first else { return own }
    switch own {
    case .value(let all, let place): return .value(all + more, place)
    case .empty(let place): return .value(more, place)
    // Of the reviews that the extract lists it is not seen which are of this plan.
    case .notSeen: return reviews.isSeen ? .notSeen : .value(more, first.place)
    }
  }
}
