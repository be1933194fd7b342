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
    // What is withdrawn is part of all: without it the columns would not add up. Beside it there is no room on a page for those two
    // that are part of nothing and that the sentences above have.
    let isAnyWithdrawn = plan.counts(on: day, within: days).withdrawn > 0
    let columns: [(title: String, number: (ActionCounts) -> Int)] =
      [
        ("All", { $0.all }), ("To do", { $0.open }), ("Overdue", { $0.overdue }), ("Done", { $0.doneNotVerified }),
        ("Verified", { $0.verified }),
      ]
      + (isAnyWithdrawn
        ? [("Risk", { $0.acceptedRisks }), ("Withdrawn", { $0.withdrawn })]
        : [("Impact", { $0.withImpact }), ("Reopened", { $0.reopened }), ("Risk", { $0.acceptedRisks })])
    func numbers(_ counts: ActionCounts) -> [String] { columns.map { "\($0.number(counts))" } }
    let rows = plan.all.map { area in
      Table.Row.cells(["\(area.number). \(area.area)"] + numbers(area.counts(on: day, within: days)))
    }
    return Table(
      caption: "The action plan, area by area."
        + (isAnyWithdrawn ? "" : " Impact: verified, with what changed for children."),
      columns: [Table.Column("Area")] + columns.map { Table.Column($0.title, .number) },
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
