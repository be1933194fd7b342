extension Rule {
  static let caseNotesRecordedPromptly = Rule(
    identifier: "case-notes-recorded-promptly",
    question: "Was each case note on the system within five working days of what it tells?",
    why: """
      A telephone call that is still on a pad cannot warn the colleague who picks up the next one. After a week people \
      write what they think they heard.
      """,
    sources: [.practice("criteria, 2.11, REC01", "The entry is timed from the event, for each kind of record.")],
    needs: ["caseNotes.happened", "caseNotes.recorded", "extracted"],
    thresholds: [days, share],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recordedInTime("case note", in: "case notes", within: days, share: share, part: \.caseNotes) {
      ($0.happened, $0.recorded)
    },
    examples: [
      Example(
        "on working day 5, the last good day",
        noted("2026-03-13"),
        is: .met,
        because: "it was recorded after 5 working days; the limit is 5 working days"
      ),
      Example(
        "one working day later",
        noted("2026-03-16"),
        is: .notMet,
        because: "it was recorded after 6 working days; the limit is 5 working days"
      ),
      Example(
        "the same where the checklist allows ten",
        noted("2026-03-16"),
        with: ["days": 10],
        is: .met,
        because: "it was recorded after 6 working days; the limit is 10 working days"
      ),
      Example(
        "no day of recording",
        noted(.empty),
        is: .notEvidenced,
        because: "no day of recording on the file after 17 working days; the limit is 5 working days"
      ),
      Example(
        "no case note on the file",
        CaseFile(caseNotes: []),
        is: .notApplicable,
        because: "there is no case note on the file"
      ),
      Example(
        "the extract does not carry it",
        noted(.notSeen),
        is: .notSeen,
        because: "the extract does not show when it was recorded"
      ),
      Example("the extract has no case notes part", CaseFile(), is: .notSeen, because: "the extract has no case notes"),
    ]
  )
}

private let days = Threshold(
  "days",
  standard: 5,
  range: 0...60,
  means: "working days from what a note tells within which it is on the system"
)

private let share = Threshold.share(of: "the notes")

private func noted(_ day: Fact<Day>) -> CaseFile {
  CaseFile(extracted: "2026-03-31", caseNotes: [CaseNote(happened: "2026-03-06", recorded: day)])
}
