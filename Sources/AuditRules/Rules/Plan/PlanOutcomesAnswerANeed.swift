extension Rule {
  static let planOutcomesAnswerANeed = Rule(
    identifier: "plan-outcomes-answer-a-need",
    question: "Does each outcome of a current plan name the need or the risk that it answers?",
    why: """
      A parenting course is put into every plan because there is one. Where nobody can say which worry it meets, a family \
      works hard and a child is no safer.
      """,
    sources: [
      .practice("criteria, 2.6, PLN04", "Each outcome is tied to an assessed risk or need, and is one for the child."),
      .ofsted("Kingston upon Hull", "10 February 2015", "on plans", "Plans follow from the assessment."),
    ],
    needs: ["plans.kind", "plans.started", "plans.ended", "plans.outcomes.need"],
    thresholds: [share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .eachOutcome("the need or risk that the outcome answers", share: share) { $0.need },
    examples: [
      Example(
        "named",
        holding("Nights alone"),
        is: .met,
        because: "the file records the need or risk that the outcome answers"
      ),
      Example(
        "words that name none",
        holding("see assessment"),
        is: .notEvidenced,
        because: "the words on the file say nothing of the need or risk that the outcome answers"
      ),
      Example(
        "blank",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record the need or risk that the outcome answers"
      ),
      Example(
        "the plan has no outcomes",
        CaseFile(plans: [Plan(kind: .value(.childProtection), ended: .empty, outcomes: [])]),
        is: .notEvidenced,
        because: "the plan has no outcomes"
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
        because: "the extract does not show the need or risk that the outcome answers"
      ),
      Example("the extract has no plans part", CaseFile(), is: .notSeen, because: "the extract has no plans"),
    ]
  )
}

private let share = Threshold.share(of: "the outcomes")

private func holding(_ need: Fact<String>) -> CaseFile {
  CaseFile(
    plans: [
      Plan(
        kind: .value(.childProtection),
        started: "2026-01-05",
        ended: .empty,
        outcomes: [PlanOutcome(need: need)]
      )
    ]
  )
}
