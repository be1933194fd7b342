extension Rule {
  static let coreGroupViewsRecorded = Rule(
    identifier: "core-group-views-recorded",
    question: "Do the minutes of each core group record the views of the child, the parents and the carers?",
    why: """
      A plan is carried out by the people who live in the house. When a record has only the voices of the \
      professionals, nobody can tell whether those people agreed or were merely there.
      """,
    sources: [
      .bedfordCoreGroups("The views of the child, of parents and of carers are in the minutes.")
    ],
    needs: ["coreGroups.held", "coreGroups.views"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "the views of the child, the parents and the carers",
      of: "core group",
      in: "core groups",
      part: \.coreGroups,
      on: { $0.held },
      words: { $0.views }
    ),
    examples: [
      Example(
        "recorded",
        holding("Mother: mornings are easier; the child likes the club"),
        is: .met,
        because: "the file records the views of the child, the parents and the carers"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record the views of the child, the parents and the carers"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(coreGroups: [
          CoreGroup(views: "Mother: mornings are easier; the child likes the club"), CoreGroup(views: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record the views of the child, the parents and the carers"
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
        because: "the extract does not show the views of the child, the parents and the carers"
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
  CaseFile(coreGroups: [CoreGroup(held: "2026-02-03", views: words)])
}
