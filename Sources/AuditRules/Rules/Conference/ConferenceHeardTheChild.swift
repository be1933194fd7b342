extension Rule {
  static let conferenceHeardTheChild = Rule(
    identifier: "conference-heard-the-child",
    question: "Does each child protection conference record the child's views?",
    why: """
      A room full of adults decides where a child will live. The one whom it is about is hardly ever in it, and \
      somebody must bring in what that person said or showed.
      """,
    sources: [
      .ofsted(
        "Hartlepool",
        "11 February 2014",
        "on the participation of children",
        "Children are helped to take part in conferences, or an advocate speaks for them."
      ),
      .practice("criteria, 2.4, VOI06", "The child attended, had an advocate, or sent a report of their own."),
    ],
    needs: ["conferences.held", "conferences.childsViews", "child.ageBand"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
      Revision(3, "2026-11-30", "of a child who is not yet born it is not asked"),
    ],
    decision: .recorded(
      "the child's views",
      of: "conference",
      in: "conferences",
      part: \.conferences,
      on: { $0.held },
      words: { $0.childsViews }
    ).sparingUnborn(\.conferences, to: { conference, _ in conference.held.value }),
    examples: [
      Example(
        "recorded",
        holding("She wrote that she wants to stay with her brother"),
        is: .met,
        because: "the file records the child's views"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record the child's views"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(conferences: [
          Conference(childsViews: "She wrote that she wants to stay with her brother"), Conference(childsViews: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record the child's views"
      ),
      Example(
        "a child who is not yet born",
        CaseFile(child: .value(Child(ageBand: "unborn")), conferences: [Conference(childsViews: .empty)]),
        is: .notApplicable,
        because: "the child is not yet born"
      ),
      Example(
        "no conference on the file",
        CaseFile(conferences: []),
        is: .notApplicable,
        because: "there is no conference on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show the child's views"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no conferences"
      ),
    ]
  )
}

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(conferences: [Conference(held: "2026-02-03", childsViews: words)])
}
