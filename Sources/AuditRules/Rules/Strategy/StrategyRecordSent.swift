extension Rule {
  static let strategyRecordSent = Rule(
    identifier: "strategy-record-sent",
    question: "Does the file show that the record of each strategy discussion was sent to those who took part?",
    why: """
      What nobody has in writing is remembered by each as it suited the day. A teacher who was promised news and hears \
      nothing learns not to ring again.
      """,
    sources: [
      .strategyStandards("The referrer and the other agencies are told what was decided, or are sent the record.")
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.circulated"],
    revisions: [Revision(1, "2026-11-30", "first published")],
    decision: .recorded(
      "the day on which its record was sent",
      of: "strategy discussion",
      in: "strategy discussions",
      how: [
        "How soon that was is another question: strategy-record-circulated-promptly.",
        "Whether whoever raised the alarm and was not there was told is for the auditor.",
      ],
      part: \.strategyDiscussions,
      on: { $0.held },
      by: { $0.circulated.recording }
    ),
    examples: [
      Example(
        "sent, though late",
        sent("2026-03-02"),
        is: .met,
        because: "the file records the day on which its record was sent"
      ),
      Example(
        "no sending on the file",
        sent(.empty),
        is: .notEvidenced,
        because: "the file does not record the day on which its record was sent"
      ),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
      Example(
        "the extract does not carry it",
        sent(.notSeen),
        is: .notSeen,
        because: "the extract does not show the day on which its record was sent"
      ),
    ]
  )
}

private func sent(_ day: Fact<Day>) -> CaseFile {
  CaseFile(strategyDiscussions: [StrategyDiscussion(held: "2026-02-03", circulated: day)])
}
