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
        "A record that was sent before the discussion is not seen: one of the two dates must be wrong.",
      ],
      part: \.strategyDiscussions,
      on: { $0.held },
      by: { $0.circulated.recording },
      against: { discussion in
        guard let sent = discussion.circulated.value, let held = discussion.held.value, sent < held else { return nil }
        return
          "the record was sent on \(sent.inWords), before the discussion was held on \(held.inWords); one date must be wrong"
      }
    ),
    examples: [
      Example(
        "sent, though late",
        sent("2026-03-02"),
        is: .met,
        because: "the file records the day on which its record was sent"
      ),
      Example(
        "sent on the day itself",
        sent("2026-02-03"),
        is: .met,
        because: "the file records the day on which its record was sent"
      ),
      Example(
        "sent the day before the discussion",
        sent("2026-02-02"),
        is: .notSeen,
        because:
          "the record was sent on 2 February 2026, before the discussion was held on 3 February 2026; one date must be wrong"
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
