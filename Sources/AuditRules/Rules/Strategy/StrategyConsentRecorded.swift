extension Rule {
  static let strategyConsentRecorded = Rule(
    identifier: "strategy-consent-recorded",
    question: "Does each strategy discussion record consent, or why it was dispensed with?",
    why: """
      Parents may have to be kept in the dark for a day so that a child can speak. That is a serious step, and it must \
      be possible to see afterwards that people took it on purpose.
      """,
    sources: [
      .cambridgeshire(
        "area 4",
        "Too little information is shared in strategy discussions, and prompts are wanted for consent."
      ),
      .strategyStandards("The enquiry is planned with its areas of risk, brothers and sisters, consent and a medical."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.consent"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "consent, or why it was dispensed with",
      of: "strategy discussion",
      in: "strategy discussions",
      part: \.strategyDiscussions,
      on: { $0.held },
      words: { $0.consent },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "recorded",
        holding("Dispensed with until the child is seen"),
        is: .met,
        because: "the file records consent, or why it was dispensed with"
      ),
      Example(
        "words that fill the field",
        holding("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of consent, or why it was dispensed with"
      ),
      Example(
        "why it does not apply",
        holding("Not needed: a court order"),
        is: .met,
        because: "the file records consent, or why it was dispensed with"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record consent, or why it was dispensed with"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(strategyDiscussions: [
          StrategyDiscussion(consent: "Dispensed with until the child is seen"), StrategyDiscussion(consent: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record consent, or why it was dispensed with"
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
        because: "the extract does not show consent, or why it was dispensed with"
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
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", consent: words)])
}
