import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

extension Brief {
  /// How many actions the table has at most.
  static let mostActions = 6
  /// How many questions are named of those that nothing is planned for.
  private static let mostUndecided = 2

  /// The actions that somebody still has to do: those that are late first, then those due soonest, at last those without a day.
  var actions: [PlannedAction] {
    // What the council as a whole does is no list of a team's.
    guard let (plan, day) = context.plan, summary.subject.team == nil else { return [] }
    let late = plan.overdue(on: day)
    let others = plan.actions.filter { $0.isOpen && !$0.isOverdue(on: day) }
    let dated = others.compactMap { action in action.timeScale.due.map { (action, $0) } }
      .sorted { ($0.1, $0.0.number) < ($1.1, $1.0.number) }.map(\.0)
    return late + dated + others.filter { $0.timeScale.due == nil }
  }

  /// How many concerns were raised, and for how many it is written down how they ended.
  var concerns: String? {
    guard let number = summary.audits.concerns.value, number > 0 else { return nil }
    var words = """
      \(number == 1 ? "One concern" : "\(number)\u{A0}concerns") that a child may be unsafe \
      \(number == 1 ? "was" : "were") raised
      """
    if let concerns = context.concerns, concerns.raised > 0, !summary.policy.isProtective {
      words += Self.endings(concerns.unanswered, of: number)
    }
    return words + """
      . Concerns are followed up at once, by a route of their own, and are no part of any grade.
      """
  }

  /// How many of the concerns have no ending on the file, one told as one.
  private static func endings(_ unanswered: Int, of number: Int) -> String {
    switch (unanswered, number) {
    case (0, 1): "; how it ended is written down"
    case (0, _): "; how each ended is written down"
    case (_, 1): "; nobody has written down how it ended"
    case (number, _): "; for none of them has anybody written down how it ended"
    case (1, _): "; for 1 of them nobody has written down how it ended"
    default: "; for \(unanswered) of them nobody has written down how they ended"
    }
  }

  /// What the action plan comes to, and how much of it is late.
  var planned: String {
    guard let (plan, day) = context.plan else { return "There is no action plan yet." }
    if let team = summary.subject.team {
      return """
        What the council as a whole does is in the annex; what \(team) does of its own is for this meeting to say.
        """
    }
    return ActionPlanReport.headline(plan, on: day).prefix(2).joined(separator: " ")
  }

  /// The questions below target that no area of the plan is tied to, said plainly where there are none.
  var undecided: String? {
    let below = isTooFew ? [] : ItemRanking.worstFirst(summary.items.filter { $0.standing?.isBelow == true })
    guard !below.isEmpty else { return nil }
    let open = below.filter { report.areas(tiedTo: $0) == nil }
    guard !open.isEmpty else {
      return below.count == 1
        ? "The one question below target is tied to an area of the plan."
        : "Each of the \(below.count)\u{A0}questions below target is tied to an area of the plan."
    }
    let named = open.prefix(Self.mostUndecided).map { "“\(report.wording($0))”" }
    let more = open.count > named.count ? ["\(open.count - named.count)\u{A0}more"] : []
    return """
      Nothing is decided yet on \(Words.count(open.count, "question")) below target, which no area of the plan is tied to: \
      \(Words.list(named + more)).
      """
  }

  /// Areas that somebody took into the plan without saying what will be done.
  var emptyAreas: String? {
    let areas = (context.plan?.plan.all ?? []).filter(\.actions.isEmpty)
    guard summary.subject.team == nil, !areas.isEmpty, context.plan?.plan.actions.isEmpty == false else { return nil }
    let numbers = Words.list(areas.map { "\($0.number)" })
    return areas.count == 1
      ? "Area \(numbers) of the plan has no action yet." : "Areas \(numbers) of the plan have no action yet."
  }
}
