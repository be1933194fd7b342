extension Rule {
  static let coreGroupMinutesSent = Rule(
    identifier: "core-group-minutes-sent",
    question: "Were the minutes of each core group sent to its members in time?",
    why: """
      The family goes home with ten things in its head. What arrives on paper in the same week gets done; what arrives at \
      the next meeting explains why it was not.
      """,
    sources: [.bedfordCoreGroups("The distribution list is on the file, and the minutes are sent in time.")],
    needs: ["coreGroups.held", "coreGroups.circulated", "extracted"],
    thresholds: [days],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .timed(
      "core group",
      in: "core groups",
      from: ("the core group was held", { $0.held }),
      to: ("its minutes were sent", { $0.circulated }),
      open: "no sending of its minutes on the file",
      how: [
        "Each core group is timed from the day it was held to the day on which its minutes were sent.",
        "The source names no days: ten working days are this project's own, and a checklist sets others with `days`.",
      ],
      part: \.coreGroups,
      allowed: { .limit(.workingDays(days.wholeNumber(in: $0))) }
    ),
    examples: [
      Example(
        "sent on working day 10, the last good day",
        sent("2026-02-17"),
        is: .met,
        because: "its minutes were sent after 10 working days; the limit is 10 working days"
      ),
      Example(
        "sent one working day later",
        sent("2026-02-18"),
        is: .notMet,
        because: "its minutes were sent after 11 working days; the limit is 10 working days"
      ),
      Example(
        "nothing on the file",
        sent(.empty),
        is: .notEvidenced,
        because: "no sending of its minutes on the file after 40 working days; the limit is 10 working days"
      ),
      Example(
        "no core group on the file",
        CaseFile(coreGroups: []),
        is: .notApplicable,
        because: "there is no core group on the file"
      ),
      Example(
        "the extract does not carry it",
        sent(.notSeen),
        is: .notSeen,
        because: "the extract does not show when its minutes were sent"
      ),
      Example(
        "the extract has no core groups part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no core groups"
      ),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 10,
  range: 1...60,
  means: "working days from a core group within which its minutes are sent to the members"
)

private func sent(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", coreGroups: [CoreGroup(held: "2026-02-03", circulated: day)])
}
