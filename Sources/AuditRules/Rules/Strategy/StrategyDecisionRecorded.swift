extension Rule {
  static let strategyDecisionRecorded = Rule(
    identifier: "strategy-decision-recorded",
    question: "Does each strategy discussion record its decision and the reasons for it?",
    why: """
      Everybody leaves the room with a memory of what was agreed. Without a written decision there are as many as \
      there were people, and the child gets the weakest of them.
      """,
    sources: [
      .strategyStandards("The decision is explicit, an enquiry or not, single or joint, with its reasons.")
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.decision"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "the decision and its reasons",
      of: "strategy discussion",
      in: "strategy discussions",
      part: \.strategyDiscussions,
      on: { $0.held },
      words: { $0.decision }
    ),
    examples: [
      Example(
        "recorded",
        holding("Joint enquiry, because the injury is unexplained"),
        is: .met,
        because: "the file records the decision and its reasons"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record the decision and its reasons"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(strategyDiscussions: [
          StrategyDiscussion(decision: "Joint enquiry, because the injury is unexplained"),
          StrategyDiscussion(decision: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record the decision and its reasons"
      ),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show the decision and its reasons"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no strategy discussions"
      ),
    ]
  )
}

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", decision: words)])
}
