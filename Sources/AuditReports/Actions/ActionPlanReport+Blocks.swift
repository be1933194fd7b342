import AuditActions
import AuditPages
import AuditRules

extension ActionPlanReport {
  /// What the pack for a board says of the plan: the counts in words, area by area, and the actions that need eyes.
  ///
  /// - Parameters:
  ///   - plan: the plan.
  ///   - day: the day on which it is looked at.
  ///   - days: within how many days an action counts as due soon.
  /// - Returns: the blocks of one or more sections.
  public static func blocks(_ plan: ActionPlan, on day: Day, within days: Int = 30) -> [Block] {
    let sentences = headline(plan, on: day, within: days)
    guard !plan.actions.isEmpty else { return sentences.map(Block.paragraph) }
    var blocks: [Block] = [.paragraph(sentences.joined(separator: " ")), .table(areas(plan, on: day, within: days))]
    func add(_ title: String, _ actions: [PlannedAction], _ says: (PlannedAction) -> String) {
      guard !actions.isEmpty else { return }
      blocks += [.heading(title), .list(actions.map { "\($0.number) \(says($0))" })]
    }
    add("Overdue", plan.overdue(on: day)) { "\(named($0)) \(sentence(ActionWords.standing(of: $0, on: day)))" }
    add("Due by \(day.adding(days: days).inWords)", plan.actions.filter { $0.isDue(within: days, of: day) }) {
      "\(named($0)) \(sentence(ActionWords.standing(of: $0, on: day)))"
    }
    add("Verified, with what changed for children", plan.actions.filter { $0.state == .verified && $0.impact != nil }) {
      "\($0.text.withFullStop) Impact: \(($0.impact ?? "").withFullStop)"
    }
    add("Done, and seen by nobody but the owner", plan.actions.filter { $0.state == .done }) {
      "\(named($0)) Evidence: \(($0.evidence ?? "").withFullStop)"
    }
    add("Re-opened", plan.actions.filter { !$0.reopenings.isEmpty }) { action in
      let reason = action.reopenings.last?.text ?? ""
      return "\(named(action)) Re-opened \(ActionWords.times(action.reopenings.count)): \(reason.withFullStop)"
    }
    add("Accepted as a risk", plan.actions.filter { $0.state == .acceptedRisk }) { action in
      let reason = action.acceptedRisk?.reason
      return "\(named(action)) \(sentence(ActionWords.standing(of: action, on: day))) "
        + "By: \((reason?.by ?? "").withFullStop) Because: \((reason?.text ?? "").withFullStop)"
    }
    return blocks
  }

  private static func named(_ action: PlannedAction) -> String {
    "\(action.text.withFullStop) \(action.person.withFullStop)"
  }

  private static func sentence(_ words: String) -> String { words.uppercasedAtStart + "." }

  private static func areas(_ plan: ActionPlan, on day: Day, within days: Int) -> Table {
    // What is withdrawn is part of all: without it the columns would not add up.
    let isAnyWithdrawn = plan.counts(on: day, within: days).withdrawn > 0
    func numbers(_ counts: ActionCounts) -> [String] {
      let always = [
        counts.all, counts.open, counts.overdue, counts.doneNotVerified, counts.verified, counts.withImpact,
        counts.reopened, counts.acceptedRisks,
      ]
      return (always + (isAnyWithdrawn ? [counts.withdrawn] : [])).map { "\($0)" }
    }
    let rows = plan.all.map { area in
      Table.Row.cells(["\(area.number). \(area.area)"] + numbers(area.counts(on: day, within: days)))
    }
    return Table(
      caption: "The action plan, area by area. Impact: verified, with what changed for children.",
      columns: [Table.Column("Area")]
        + (["All", "To do", "Overdue", "Done", "Verified", "Impact", "Reopened", "Risk"]
        + (isAnyWithdrawn ? ["Withdrawn"] : [])).map { Table.Column($0, .number) },
      rows: rows + [.total(["All areas"] + numbers(plan.counts(on: day, within: days)))]
    )
  }
}

extension ActionPlanReport {
  /// Says how an action stands on a day.
  ///
  /// For example `Action 2.1 is in progress, due by 31 December 2026.`
  public static func sentence(on action: PlannedAction, on day: Day) -> String {
    "Action \(action.number) is \(ActionWords.standing(of: action, on: day))."
  }
}
