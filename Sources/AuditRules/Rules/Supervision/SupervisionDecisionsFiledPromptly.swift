extension Rule {
  static let supervisionDecisionsFiledPromptly = Rule(
    identifier: "supervision-decisions-filed-promptly",
    question: "Was each decision taken in supervision on the child's file in time?",
    why: """
      What lies in a supervision folder leaves with the manager. At night, or after a change of worker, the file is all \
      that anybody has.
      """,
    sources: [
      Source(
        "Manchester City Council, report to the Children and Young People scrutiny committee, 2 March 2010",
        paragraph: "areas for development",
        sentence: "Management decisions and case discussions in supervision were not routinely on the child's file."
      )
    ],
    needs: ["supervisions.held", "supervisions.decisions.recordedOnFile", "extracted"],
    thresholds: [days, share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: Decision(
      shape: .timescale,
      how: [
        "Each decision of each supervision is timed in working days from the supervision to the child's file; the day of "
          + "the supervision is day 0.",
        "In time is met and late is not met, whatever the record says.",
        "Not on the file is not met once the time is past on the extract's date, and not applicable until then.",
        "The case is met where the share of its decisions that is asked for is met.",
      ]
    ) { caseFile, settings in
      .supervised(caseFile, days: days.wholeNumber(in: settings), share: share.value(in: settings)) { $0.filing }
    },
    examples: [
      Example(
        "on the file on working day 5, the last good day",
        filed("2026-02-10"),
        is: .met,
        because: "on the child's file after 5 working days"
      ),
      Example(
        "one working day later",
        filed("2026-02-11"),
        is: .notMet,
        because: "on the child's file after 6 working days, late; the limit is 5 working days"
      ),
      Example(
        "the same day under a longer limit",
        filed("2026-02-11"),
        with: ["days": 10],
        is: .met,
        because: "on the child's file after 6 working days"
      ),
      Example(
        "not on the file, and the time is past",
        filed(.empty),
        is: .notMet,
        because: "not on the child's file after 40 working days; the limit is 5 working days"
      ),
      Example(
        "not on the file, and not yet due",
        filed(.empty, extracted: "2026-02-06"),
        is: .notApplicable,
        because: "not yet due on the child's file after 3 working days of 5"
      ),
      Example(
        "a supervision without a day",
        filed("2026-02-04", held: .empty),
        is: .notEvidenced,
        because: "on the child's file; the file does not show when supervision was held"
      ),
      Example(
        "no supervision on the file",
        CaseFile(supervisions: []),
        is: .notEvidenced,
        because: "there is no supervision on the file"
      ),
      Example(
        "the extract does not show the child's file",
        filed(.notSeen),
        is: .notSeen,
        because: "the extract does not show when the decision reached the child's file"
      ),
      Example(
        "on the file before it was taken",
        filed("2026-01-30"),
        is: .notSeen,
        because: """
          on the child's file on 30 January 2026, before the supervision on 3 February 2026; one date must be wrong
          """
      ),
      Example(
        "the extract has no supervisions part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no supervisions"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from the supervision within which a decision is to be on the child's file"
)

private let share = Threshold.share(of: "the decisions", standard: 0.8)

private func filed(
  _ recorded: Fact<Day>,
  held: Fact<Day> = "2026-02-03",
  extracted: Fact<Day> = "2026-03-31"
) -> CaseFile {
  CaseFile(
    extracted: extracted,
    supervisions: [
      Supervision(held: held, decisions: [SupervisionDecision(text: "an invented decision", recordedOnFile: recorded)])
    ]
  )
}
