extension Rule {
  static let strategyMedicalDecided = Rule(
    identifier: "strategy-medical-decided",
    question: "Does each strategy discussion record what was decided on a medical assessment?",
    why: """
      Bruises fade within days. If nobody settles at once whether a doctor looks, the answer is lost for good, for the \
      court and for the child who was not believed.
      """,
    sources: [
      .cambridgeshire(
        "area 4",
        "Too little information is shared in strategy discussions, and prompts are wanted for a medical assessment."
      ),
      .strategyStandards("The enquiry is planned with its areas of risk, brothers and sisters, consent and a medical."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.medical"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "what was decided on a medical assessment",
      of: "strategy discussion",
      in: "strategy discussions",
      part: \.strategyDiscussions,
      on: { $0.held },
      words: { $0.medical },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "recorded",
        holding("Paediatrician the same afternoon"),
        is: .met,
        because: "the file records what was decided on a medical assessment"
      ),
      Example(
        "words that fill the field",
        holding("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of what was decided on a medical assessment"
      ),
      Example(
        "why it does not apply",
        holding("Not needed: no injury"),
        is: .met,
        because: "the file records what was decided on a medical assessment"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what was decided on a medical assessment"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(strategyDiscussions: [
          StrategyDiscussion(medical: "Paediatrician the same afternoon"), StrategyDiscussion(medical: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what was decided on a medical assessment"
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
        because: "the extract does not show what was decided on a medical assessment"
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
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", medical: words)])
}
