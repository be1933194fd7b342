import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

extension SummaryReport {
  /// The concerns raised, and how they ended.
  var concerns: PageSection? {
    guard let raised = summary.audits.concerns.value else {
      return PageSection(
        id: "concerns",
        title: "Concerns",
        blocks: [
          .paragraph("The number of concerns is hidden, because it is small or would tell another number that is.")
        ]
      )
    }
    guard raised > 0 else {
      return PageSection(
        id: "concerns",
        title: "Concerns",
        blocks: [.paragraph("No auditor raised a concern that a child may be unsafe.")]
      )
    }
    guard let endings = context.concerns, endings.raised > 0, !summary.policy.isProtective else {
      return PageSection(
        id: "concerns",
        title: "Concerns",
        blocks: [.paragraph("\(Words.count(raised, "concern")) that a child may be unsafe.")]
      )
    }
    let rows = [
      ("Something was done for the child", endings.actedOn),
      ("It was known, and being dealt with", endings.alreadyKnown),
      ("Looked into, no risk found", endings.noRiskFound),
      ("Nobody has written down how it ended", endings.unanswered),
    ]
    let table = Table(
      caption: "How the concerns ended",
      columns: [Table.Column("Ending"), Table.Column("Concerns", .number)],
      rows: rows.map { .cells([$0.0, "\($0.1)"]) } + [.total(["All concerns raised", "\(endings.raised)"])]
    )
    let open = """
      A concern without an ending is the most urgent line of this page: it stays in the list of concerns until it is written \
      down how it ended.
      """
    return PageSection(
      id: "concerns",
      title: "Concerns",
      blocks: [.table(table)] + (endings.unanswered > 0 ? [.paragraph(open)] : [])
    )
  }

  /// Good practice, in words that a lead released for quoting.
  var practice: PageSection? {
    guard !context.practice.isEmpty else { return nil }
    return PageSection(
      id: "good-practice",
      title: "Good practice",
      blocks: [
        .paragraph("In words that were released for quoting; nothing else that an auditor wrote is on this page."),
        .list(context.practice),
      ]
    )
  }

  /// The action plan: what is open, due, overdue and verified.
  var plan: PageSection? {
    guard let plan = context.plan else { return nil }
    return PageSection(
      id: "plan",
      title: "The action plan, as it stands on \(plan.day.inWords)",
      blocks: (plan.plan.actions.isEmpty ? [] : asWritten) + ActionPlanReport.blocks(plan.plan, on: plan.day)
    )
  }

  /// That nothing protects the words of the plan; nothing in a page for the authority's own eyes, which says so at its top.
  var asWritten: [Block] { summary.policy.isProtective ? [.paragraph(Words.planAsWritten)] : [] }

  /// New actions that the figures ask for: questions below target that no area of the plan is tied to.
  var proposals: PageSection? {
    let below = ItemRanking.worstFirst(summary.items.filter { $0.standing?.isBelow ?? false })
    guard !below.isEmpty else { return nil }
    let table = Table(
      caption: "Questions below target, the lowest share first",
      columns: [
        Table.Column("Question"), Table.Column("Met of counted files"), Table.Column("Target", .number),
        Table.Column("Periods below", .number), Table.Column("In the plan"),
      ],
      rows: below.map { item in
        .cells([
          item.words.question,
          item.share.map { Words.counts($0, smallestPercentage: smallest) } ?? Words.hidden,
          item.target.map(Words.percent) ?? "", "\(periodsBelow(item))", inPlan(item),
        ])
      }
    )
    return PageSection(
      id: "proposals",
      title: "What the figures ask for",
      blocks: [
        .table(table),
        .paragraph(
          """
          A question that no area of the plan is tied to asks for a new action, tied to the question. One that is in the plan and still below target asks whether the action was the right one.
          """
        ),
      ]
    )
  }

  private func inPlan(_ item: Summary.Item) -> String {
    areas(tiedTo: item).map { Words.list($0) } ?? "not yet: a new action is needed"
  }

  /// The areas of the plan that an item is tied to, for example `area 6`; nil where there is none.
  func areas(tiedTo item: Summary.Item) -> [String]? {
    let bases = summary.bases
    let areas = (context.plan?.plan.all ?? []).filter { area in
      area.items.contains { $0.item == item.key.item && bases.areAlike($0.checklist, item.key.checklist) }
    }
    return areas.isEmpty ? nil : areas.map { "area \($0.number)" }
  }
}
