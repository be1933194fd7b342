extension Rule {
  static let strategySiblingsConsidered = Rule(
    identifier: "strategy-siblings-considered",
    question: "Does each strategy discussion record what was considered for brothers and sisters?",
    why: """
      What is done to one child is often done to another in the next bed. The discussion about one is the moment at \
      which somebody with the power to look asks about all of them.
      """,
    sources: [
      .cambridgeshire(
        "area 4",
        "Too little information is shared in strategy discussions, and prompts are wanted for brothers and sisters."
      ),
      .strategyStandards("The enquiry is planned with its areas of risk, brothers and sisters, consent and a medical."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.siblings"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "what was considered for brothers and sisters",
      of: "strategy discussion",
      in: "strategy discussions",
      part: \.strategyDiscussions,
      on: { $0.held },
      words: { $0.siblings },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "recorded",
        holding("Two brothers at home, seen the same day"),
        is: .met,
        because: "the file records what was considered for brothers and sisters"
      ),
      Example(
        "words that fill the field",
        holding("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of what was considered for brothers and sisters"
      ),
      Example(
        "why it does not apply",
        holding("Not applicable: an only child"),
        is: .met,
        because: "the file records what was considered for brothers and sisters"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what was considered for brothers and sisters"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(strategyDiscussions: [
          StrategyDiscussion(siblings: "Two brothers at home, seen the same day"), StrategyDiscussion(siblings: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what was considered for brothers and sisters"
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
        because: "the extract does not show what was considered for brothers and sisters"
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
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", siblings: words)])
}
