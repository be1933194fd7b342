extension Rule {
  static let strategyOutcomeRecordedPromptly = Rule(
    identifier: "strategy-outcome-recorded-promptly",
    question: "Was the outcome of each strategy discussion on the child's file soon after it was held?",
    why: """
      The duty worker at ten in the evening has only the file. If what was agreed at noon is not in it, the child is sent \
      home to what everybody at noon knew about.
      """,
    sources: [
      .cambridgeshire("area 4", "There are delays in recording the outcomes of strategy discussions."),
      .practice("criteria, 2.11, REC01", "The entry is timed from the event, for each kind of record."),
    ],
    needs: ["strategyDiscussions.held", "strategyDiscussions.recorded", "extracted"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "strategy discussion",
      in: "strategy discussions",
      from: ("the discussion was held", { $0.held }),
      to: ("its outcome was recorded", { $0.recorded }),
      open: "no day of recording on the file",
      how: [
        "Each discussion is timed from the day it was held to the day on which its outcome was entered.",
        "One working day is the limit for its record in published standards; a checklist sets others with `days`.",
      ],
      part: \.strategyDiscussions,
      allowed: { .limit(.workingDays(days.wholeNumber(in: $0))) }
    ),
    examples: [
      Example(
        "entered on the next working day",
        recorded("2026-03-09"),
        is: .met,
        because: "its outcome was recorded after 1 working day; the limit is 1 working day"
      ),
      Example(
        "entered one working day later",
        recorded("2026-03-10"),
        is: .notMet,
        because: "its outcome was recorded after 2 working days; the limit is 1 working day"
      ),
      Example(
        "the same where the checklist allows three",
        recorded("2026-03-10"),
        with: ["days": 3],
        is: .met,
        because: "its outcome was recorded after 2 working days; the limit is 3 working days"
      ),
      Example(
        "no day of recording",
        recorded(.empty),
        is: .notEvidenced,
        because: "no day of recording on the file after 17 working days; the limit is 1 working day"
      ),
      Example(
        "no strategy discussion on the file",
        CaseFile(strategyDiscussions: []),
        is: .notApplicable,
        because: "there is no strategy discussion on the file"
      ),
      Example(
        "the extract does not carry it",
        recorded(.notSeen),
        is: .notSeen,
        because: "the extract does not show when its outcome was recorded"
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

private let days = Threshold(
  "days",
  standard: 1,
  range: 0...60,
  means: "working days from a strategy discussion within which its outcome is on the child's file"
)

private func recorded(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", strategyDiscussions: [StrategyDiscussion(held: "2026-03-06", recorded: day)])
}
