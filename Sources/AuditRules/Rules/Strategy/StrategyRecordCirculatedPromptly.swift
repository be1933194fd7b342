extension Rule {
  static let strategyRecordCirculatedPromptly = Rule(
    identifier: "strategy-record-circulated-promptly",
    question: "Was the record of each strategy discussion sent to those who took part within one working day?",
    why: """
      The officer and the nurse act tomorrow on what was agreed today. If each goes by memory, two of them do the same \
      thing and the third, which mattered, is left.
      """,
    sources: [
      .strategyStandards("The record is circulated within one working day."),
      .cambridgeshire("area 4", "The outcomes of strategy discussions are recorded and shared late."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.circulated", "extracted"],
    thresholds: [TimedStep.limitThreshold],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "strategy discussion",
      in: "strategy discussions",
      from: ("the discussion was held", { $0.held }),
      to: ("its record was sent", { $0.circulated }),
      open: "no sending of its record on the file",
      how: ["Each discussion is timed from the day it was held to the day on which its record was sent."],
      part: \.strategyDiscussions,
      allowed: { _ in .timescale(.strategyRecord) }
    ),
    examples: [
      Example(
        "sent on the next working day, over the May bank holiday",
        sent("2026-05-05"),
        is: .met,
        because: "its record was sent after 1 working day; the limit is 1 working day"
      ),
      Example(
        "sent one working day later",
        sent("2026-05-06"),
        is: .notMet,
        because: "its record was sent after 2 working days; the limit is 1 working day"
      ),
      Example(
        "nothing on the file",
        sent(.empty),
        is: .notEvidenced,
        because: "no sending of its record on the file after 18 working days; the limit is 1 working day"
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
        because: "the extract does not show when its record was sent"
      ),
      Example(
        "the extract has no strategy discussions part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no strategy discussions"
      ),
    ]
  )
}

private func sent(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-05-29", strategyDiscussions: [StrategyDiscussion(held: "2026-05-01", circulated: day)])
}
