extension Rule {
  static let planShortEnoughToFollow = Rule(
    identifier: "plan-short-enough-to-follow",
    question: "Does each current plan have so few actions that a family can follow them?",
    why: """
      Nobody changes a life by forty bullet points. A parent who cannot say what is asked of her will do what was said \
      last.
      """,
    sources: [
      Source(
        "Essex, putting together an early help plan",
        paragraph: "the number of actions",
        sentence: "A plan has no more than eight actions."
      ),
      Source(
        "Cambs Times, on the inspection of Cambridgeshire, 2012",
        paragraph: "on plans",
        sentence: "Plans were so long and complex that key actions were not tracked."
      ),
    ],
    needs: ["plans.kind", "plans.started", "plans.ended", "plans.outcomes.actions"],
    thresholds: [most],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .agreement,
      how: [
        "The actions of all outcomes of a plan that runs are counted; a plan without any is not evidenced.",
        "Eight are the limit of one county's early help plans; a checklist sets its own with `most`.",
      ]
    ) { caseFile, settings in
      let most = most.wholeNumber(in: settings)
      return .plans(of: PlanKind.allCases, in: caseFile, whenNone: "no plan on the file runs") { plan in
        guard plan.ended.value == nil else { return [] }
        let (outcome, reason) = judge(plan.outcomes, most: most)
        let subject = plan.started.value.map { Subject.dated("plan", $0) } ?? "plan"
        return [
          Occurrence(
            what: subject,
            outcome: outcome,
            why: .words(reason),
            places: Places(plan.outcomes.place ?? plan.place)
          )
        ]
      }
    },
    examples: [
      Example("eight actions", planned(5, 3), is: .met, because: "8 actions; 8 are the most"),
      Example("nine", planned(5, 4), is: .notMet, because: "9 actions; 8 are the most"),
      Example(
        "nine where the checklist allows twelve",
        planned(5, 4),
        with: ["most": 12],
        is: .met,
        because: "9 actions; 12 are the most"
      ),
      Example("an outcome without an action", planned(0), is: .notEvidenced, because: "the plan has no actions"),
      Example(
        "the plan has ended",
        CaseFile(plans: [Plan(kind: .value(.childProtection), ended: "2026-01-05", outcomes: [])]),
        is: .notApplicable,
        because: "no plan on the file runs"
      ),
      Example(
        "the extract does not carry outcomes",
        CaseFile(plans: [Plan(kind: .value(.childProtection), ended: .empty)]),
        is: .notSeen,
        because: "the extract does not show the actions of the plan"
      ),
      Example("the extract has no plans part", CaseFile(), is: .notSeen, because: "the extract has no plans"),
    ]
  )
}

private let most = Threshold("most", standard: 8, range: 1...60, means: "the most actions that a plan may have")

private func judge(_ outcomes: Fact<[PlanOutcome]>, most: Int) -> (Outcome, String) {
  let all = outcomes.value ?? []
  guard outcomes.isSeen, all.allSatisfy(\.actions.isSeen) else {
    return (.notSeen, "the extract does not show the actions of the plan")
  }
  let count = all.reduce(0) { $0 + ($1.actions.value?.count ?? 0) }
  guard count > 0 else { return (.notEvidenced, "the plan has no actions") }
  return (count <= most ? .met : .notMet, "\(count) action\(count == 1 ? "" : "s"); \(most) are the most")
}

private func planned(_ counts: Int...) -> CaseFile {
  let outcomes = counts.map { count in
    let actions = (0..<count).map { PlanAction(text: .value("invented action \($0)")) }
    return PlanOutcome(actions: actions.isEmpty ? .empty : .value(actions))
  }
  return CaseFile(
    plans: [Plan(kind: .value(.childProtection), started: "2026-01-05", ended: .empty, outcomes: .value(outcomes))]
  )
}
