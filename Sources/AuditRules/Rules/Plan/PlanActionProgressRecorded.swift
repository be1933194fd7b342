extension Rule {
  static let planActionProgressRecorded = Rule(
    identifier: "plan-action-progress-recorded",
    question: "Is it recorded for each action of a current plan how far it has come?",
    why: """
      The one action that was never started hides among nine that went well. It is usually the hard one, and the one that \
      the rest depended on.
      """,
    sources: [
      .bedfordCoreGroups("Progress on each action of the plan is recorded, with its effect on reducing harm."),
      .practice("criteria, 2.6, PLN12", "Each review records progress against each earlier action."),
    ],
    needs: ["plans.kind", "plans.started", "plans.ended", "plans.outcomes.actions.status"],
    thresholds: [share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .eachAction("how far the action has come", share: share) { $0.status },
    examples: [
      Example("recorded", holding("begun in March"), is: .met, because: "the file records how far the action has come"),
      Example(
        "words that say nothing of it",
        holding("as above"),
        is: .notEvidenced,
        because: "the words on the file say nothing of how far the action has come"
      ),
      Example(
        "not begun",
        holding("Outstanding"),
        is: .met,
        because: "the file records how far the action has come"
      ),
      Example(
        "blank",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record how far the action has come"
      ),
      Example(
        "one of two, and half are asked for",
        holding("begun in March", .empty),
        with: ["share": 0.5],
        is: .met,
        because: "1 of 2 are met; 50 % are asked for"
      ),
      Example(
        "an outcome without an action",
        CaseFile(plans: [Plan(kind: .value(.childProtection), ended: .empty, outcomes: [PlanOutcome(actions: [])])]),
        is: .notEvidenced,
        because: "the plan has no actions"
      ),
      Example(
        "the plan has ended",
        CaseFile(plans: [Plan(kind: .value(.childProtection), ended: "2026-01-05", outcomes: [])]),
        is: .notApplicable,
        because: "no plan on the file runs"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show how far the action has come"
      ),
      Example("the extract has no plans part", CaseFile(), is: .notSeen, because: "the extract has no plans"),
    ]
  )
}

private let share = Threshold.share(of: "the actions")

private func holding(_ states: Fact<String>...) -> CaseFile {
  let actions = states.map { PlanAction(status: $0) }
  return CaseFile(
    plans: [
      Plan(
        kind: .value(.childProtection),
        started: "2026-01-05",
        ended: .empty,
        outcomes: [PlanOutcome(actions: .value(actions))]
      )
    ]
  )
}
