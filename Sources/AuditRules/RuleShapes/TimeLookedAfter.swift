/// One unbroken time in which a child was looked after, with the plans under which that was.
///
/// A plan of a looked after child may be made, or made anew, long after the child came into care: its first day starts no clock.
struct TimeLookedAfter {
  /// The day on which the child became looked after.
  let from: Fact<Day>

  /// The day on which it ended, as far as the last of its plans says; present and empty while it goes on.
  let ended: Fact<Day>

  /// Its plans, in the order of the file.
  let plans: [Plan]

  /// What starts the clock, as words after `when`.
  static let startWords = "the child became looked after"

  /// What ends it.
  static let endWords = "the child ceased to be looked after"

  /// How the day is found, for the pages of the rules that use it.
  static let how =
    "The day on which the child became looked after is the plan's `lookedAfterFrom`, else the first day of the unbroken "
    + "placements in which the plan began; where neither is shown it is not seen, or not evidenced where its field is blank, as a plan "
    + "may be made long after."

  /// The time to which a plan of a looked after child belongs.
  init(_ plan: Plan, in file: CaseFile) {
    let from = Self.start(of: plan, in: file)
    self.from = from
    let alike = (file.plans.value ?? []).filter { other in
      other.kind.value == .lookedAfter && from.value != nil && Self.start(of: other, in: file).value == from.value
    }
    plans = alike.isEmpty ? [plan] : alike
    ended =
      plans.first { $0.ended.value == nil }?.ended
      ?? plans.map(\.ended).max { ($0.value?.number ?? 0) < ($1.value?.number ?? 0) } ?? plan.ended
  }

  /// Whether a plan is the first of this time, under which the whole of it is judged.
  func begins(with plan: Plan) -> Bool { plans.first?.place == plan.place }

  /// The reviews under its plans.
  func reviews(in file: CaseFile) -> Part<Review> {
    guard plans.count > 1 else { return plans.first.map(file.reviews) ?? .notSeen }
    let each = plans.map(file.reviews)
    let all = each.compactMap(\.value).flatMap(\.self)
    guard all.isEmpty, let first = each.first(where: \.isSeen) ?? each.first else {
      return .value(all, file.reviews.place ?? .unknown)
    }
    return first
  }

  private static func start(of plan: Plan, in file: CaseFile) -> Fact<Day> {
    if plan.lookedAfterFrom.value != nil { return plan.lookedAfterFrom }
    // A blank field says nothing where the placements do.
    let found = placed(on: plan.started.value, in: file)
    return found.isSeen ? found : plan.lookedAfterFrom
  }

  /// The first day of the unbroken placements in which a day lies.
  private static func placed(on day: Day?, in file: CaseFile) -> Fact<Day> {
    guard let day, let placements = file.placements.value else { return .notSeen }
    let inOrder = placements.filter { $0.started.value != nil }
      .sorted { ($0.started.value?.number ?? 0) < ($1.started.value?.number ?? 0) }
    var first: Fact<Day> = .notSeen
    var last: Day?
    for placement in inOrder {
      guard let started = placement.started.value, started <= day else { break }
      // The next placement begins on the day on which the one before ends, or on the day after it.
      if first.isSeen, let last, started > last.adding(days: 1) { first = .notSeen }
      if !first.isSeen { first = placement.started }
      last = placement.ended.value.map { end in Swift.max(last ?? end, end) }
      if last == nil { break }
    }
    guard last.map({ $0 >= day }) ?? first.isSeen else { return .notSeen }
    // One that ended on the day before may stand in no list that begins later.
    let before = first.value.map { $0.adding(days: -1) }
    return file.cutOff(of: [.placements], since: before) == nil ? first : .notSeen
  }
}
