import AuditActions
import AuditPages
import AuditRules
import AuditSummaries

extension ComparisonReport {
  /// For each area of the action plan, whether practice moved in the questions that it is tied to.
  var areas: PageSection? {
    guard let plan = context.plan, !plan.plan.all.isEmpty else { return nil }
    let rows = plan.plan.all.map { area -> Table.Row in
      let tied = area.items.map { tie in
        (tie, comparison.item(tie.item, of: tie.checklist))
      }
      let isOneChecklist = Set(area.items.map(\.checklist)).count == 1
      return .cells([
        "\(area.number) \(area.area)", verdictWords(tied.compactMap(\.1), ties: tied.count),
        tied.isEmpty
          ? "no question is tied to it"
          : tied.map { questionWords($0.0, $0.1, isOneChecklist: isOneChecklist) }.joined(separator: "\n"),
        stateWords(area),
      ])
    }
    let table = Table(
      caption: "Each area of the plan: did practice move?",
      columns: [
        Table.Column("Area"), Table.Column("Did practice move?"), Table.Column("Question by question"),
        Table.Column("Actions"),
      ],
      rows: rows
    )
    return PageSection(
      id: "areas",
      title: "Did practice move where action was planned?",
      blocks: asWritten + [
        .table(table),
        .paragraph(
          """
          An action that is done is not yet a change for children: this table sets what was done beside what the files \
          show. That practice moved does not prove that the action moved it.
          """
        ),
      ]
    )
  }

  /// The areas of the plan where a side has no signed audit: what was done, and nothing of whether practice moved.
  var areasNotSigned: PageSection? {
    guard let plan = context.plan, !plan.plan.all.isEmpty else { return nil }
    let table = Table(
      caption: "Each area of the plan, and its actions",
      columns: [Table.Column("Area"), Table.Column("Actions")],
      rows: plan.plan.all.map { .cells(["\($0.number) \($0.area)", stateWords($0)]) }
    )
    return PageSection(
      id: "areas",
      title: "Did practice move where action was planned?",
      blocks: asWritten + [
        .paragraph(
          "That cannot be told: it takes signed audits in both"
            + (context.imported == nil ? "." : ", and imported ones are no measure of it.")
        ),
        .table(table),
      ]
    )
  }

  private func verdictWords(_ items: [Comparison.Item], ties: Int) -> String {
    guard !items.isEmpty else { return ties == 0 ? "cannot be told" : "not asked in these audits" }
    let numbers = Comparison.Verdict.allCases.compactMap { verdict -> String? in
      let number = items.count { $0.verdict == verdict }
      return number == 0 ? nil : "\(verdict.rawValue) in \(number)"
    }
    return "\(Words.list(numbers)) of \(Words.count(ties, "question"))"
  }

  private func questionWords(_ tie: TiedItem, _ item: Comparison.Item?, isOneChecklist: Bool) -> String {
    let name = isOneChecklist ? tie.item : tie.description
    guard let item else { return "\(name): not asked." }
    let isAsked = item.comparability.isAsked
    let shares = [(item.first, isAsked.first), (item.second, isAsked.second)].map { share, isAsked in
      share.map { Words.counts($0, smallestPercentage: smallest) } ?? (isAsked ? Words.hidden : "not asked")
    }
    return "\(name): \(shares[0]), then \(shares[1]), \(item.verdict.rawValue)."
  }

  private func stateWords(_ area: ActionArea) -> String {
    area.actions.map { "\($0.number) \($0.state.inWords)." }.joined(separator: "\n")
  }

  /// What was done, where only the actions are looked at again.
  var actions: PageSection? {
    guard let plan = context.plan else {
      return PageSection(
        id: "actions",
        title: "The actions",
        blocks: [.paragraph("There is no action plan in this workspace, so there is nothing to look at again.")]
      )
    }
    return PageSection(
      id: "actions",
      title: "The actions",
      blocks: asWritten + ActionPlanReport.blocks(plan.plan, on: plan.day)
    )
  }

  /// That nothing protects the words of the plan, on a page that may leave the authority.
  private var asWritten: [Block] { comparison.policy.isProtective ? [.paragraph(Words.planAsWritten)] : [] }

  /// The headline where only the actions are looked at again.
  var actionsHeadline: [String] {
    [
      "\(names.second) looks at the actions that followed \(names.first), and reads no file again: no share is compared."
    ]
      + (context.plan.map { ActionPlanReport.headline($0.plan, on: $0.day) } ?? [])
  }
}
