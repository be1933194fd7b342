extension Rule {
  static let strategyInformationShared = Rule(
    identifier: "strategy-information-shared",
    question: "Does each strategy discussion record what the agencies shared?",
    why: """
      The school has seen one thing and the surgery another; only side by side do they show a child in danger. A list \
      of who was present does not tell what anybody knew.
      """,
    sources: [
      .cambridgeshire("area 4", "Too little information is shared in strategy discussions."),
      .practice("criteria, 2.7, STR07", "The record shows the information that each agency in fact shared."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.informationShared"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "what the agencies shared",
      of: "strategy discussion",
      in: "strategy discussions",
      part: \.strategyDiscussions,
      on: { $0.held },
      words: { $0.informationShared }
    ),
    examples: [
      Example(
        "recorded",
        holding("School: bruising seen twice; police: two call-outs"),
        is: .met,
        because: "the file records what the agencies shared"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what the agencies shared"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(strategyDiscussions: [
          StrategyDiscussion(informationShared: "School: bruising seen twice; police: two call-outs"),
          StrategyDiscussion(informationShared: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what the agencies shared"
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
        because: "the extract does not show what the agencies shared"
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
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", informationShared: words)])
}
