extension Rule {
  static let visitsRecordedPromptly = Rule(
    identifier: "visits-recorded-promptly",
    question: "Was each visit to the child on the system within five working days?",
    why: """
      If the worker is ill tomorrow, what the child said in the kitchen is gone. The night team then visits a family about \
      which nothing seems to be known.
      """,
    sources: [.practice("criteria, 2.11, REC01", "The entry is timed from the event, for each kind of record.")],
    needs: ["visits.made", "visits.recorded", "extracted"],
    thresholds: [days, share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recordedInTime("visit", in: "visits", within: days, share: share, part: \.visits) {
      ($0.made, $0.recorded)
    },
    examples: [
      Example(
        "on working day 5, over a bank holiday",
        visited("2026-05-11"),
        is: .met,
        because: "it was recorded after 5 working days; the limit is 5 working days"
      ),
      Example(
        "one working day later",
        visited("2026-05-12"),
        is: .notMet,
        because: "it was recorded after 6 working days; the limit is 5 working days"
      ),
      Example(
        "half of the visits late, and half are asked for",
        CaseFile(
          extracted: "2026-05-29",
          visits: [
            Visit(made: "2026-05-01", recorded: "2026-05-01"), Visit(made: "2026-05-01", recorded: "2026-05-29"),
          ]
        ),
        with: ["share": 0.5],
        is: .met,
        because: "1 of 2 are met; 50 % are asked for"
      ),
      Example(
        "no day of recording",
        visited(.empty),
        is: .notEvidenced,
        because: "no day of recording on the file after 18 working days; the limit is 5 working days"
      ),
      Example(
        "no visit on the file",
        CaseFile(visits: []),
        is: .notApplicable,
        because: "there is no visit on the file"
      ),
      Example(
        "the extract does not carry it",
        visited(.notSeen),
        is: .notSeen,
        because: "the extract does not show when it was recorded"
      ),
      Example("the extract has no visits part", CaseFile(), is: .notSeen, because: "the extract has no visits"),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from a visit within which it is on the system"
)

private let share = Threshold.share(of: "the visits")

private func visited(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-05-29", visits: [Visit(made: "2026-05-01", recorded: day)])
}
