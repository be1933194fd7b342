extension Rule {
  static let parentsViewsRecorded = Rule(
    identifier: "parents-views-recorded",
    question: "Does each assessment record the views of parents and carers?",
    why: """
      Mothers and fathers know things that no professional can, and will be asked to change their lives by what is \
      written. An absent father is still a father, and may be where help or danger comes from.
      """,
    sources: [
      .manchester(
        "areas for development",
        "Assessments are narrow, with little evidence of the views of children, parents and carers."
      )
    ],
    needs: ["assessments.started", "assessments.parentsViews"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "the views of parents and carers",
      of: "assessment",
      in: "assessments",
      part: \.assessments,
      on: { $0.started },
      words: { $0.parentsViews }
    ),
    examples: [
      Example(
        "recorded",
        holding("Father works nights and wants help in the mornings"),
        is: .met,
        because: "the file records the views of parents and carers"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record the views of parents and carers"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(assessments: [
          Assessment(parentsViews: "Father works nights and wants help in the mornings"),
          Assessment(parentsViews: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record the views of parents and carers"
      ),
      Example(
        "no assessment on the file",
        CaseFile(assessments: []),
        is: .notApplicable,
        because: "there is no assessment on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show the views of parents and carers"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no assessments"
      ),
    ]
  )
}

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(assessments: [Assessment(started: "2026-02-03", parentsViews: words)])
}
