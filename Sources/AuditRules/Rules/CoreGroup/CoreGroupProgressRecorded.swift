extension Rule {
  static let coreGroupProgressRecorded = Rule(
    identifier: "core-group-progress-recorded",
    question: "Do the minutes of each core group record progress on the plan?",
    why: """
      A meeting can be friendly, well attended and empty. What was done since the last one, and whether the child is \
      any safer for it, is the only thing that the family came to hear.
      """,
    sources: [
      .bedfordCoreGroups("Progress on each action of the plan is recorded, with its effect on reducing harm."),
      .cambridgeshire("area 6", "The chair looks at progress on earlier actions."),
    ],
    needs: ["coreGroups.held", "coreGroups.progress"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "progress on the plan",
      of: "core group",
      in: "core groups",
      part: \.coreGroups,
      on: { $0.held },
      words: { $0.progress }
    ),
    examples: [
      Example(
        "recorded",
        holding("Action 1: done; the child sleeps at home again"),
        is: .met,
        because: "the file records progress on the plan"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record progress on the plan"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(coreGroups: [
          CoreGroup(progress: "Action 1: done; the child sleeps at home again"), CoreGroup(progress: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record progress on the plan"
      ),
      Example(
        "no core group on the file",
        CaseFile(coreGroups: []),
        is: .notApplicable,
        because: "there is no core group on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show progress on the plan"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no core groups"
      ),
    ]
  )
}

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(coreGroups: [CoreGroup(held: "2026-02-03", progress: words)])
}
