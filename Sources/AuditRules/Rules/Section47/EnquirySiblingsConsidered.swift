extension Rule {
  static let enquirySiblingsConsidered = Rule(
    identifier: "enquiry-siblings-considered",
    question: "Does each section 47 enquiry record what was considered for the other children of the household?",
    why: """
      An enquiry into one injury can miss four lives. Brothers and sisters share the house, the adults and the nights, \
      and are easily left out because nobody rang about them.
      """,
    sources: [
      .practice("criteria, 2.8, S47-05", "Brothers and sisters and others in the household are considered."),
      .cambridgeshire("area 4", "Prompts are wanted for brothers and sisters."),
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.siblings"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "what was considered for the other children of the household",
      of: "section 47 enquiry",
      in: "section 47 enquiries",
      part: \.section47Enquiries,
      on: { $0.started },
      words: { $0.siblings },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "recorded",
        holding("Two younger children seen the next day"),
        is: .met,
        because: "the file records what was considered for the other children of the household"
      ),
      Example(
        "words that fill the field",
        holding("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of what was considered for the other children of the household"
      ),
      Example(
        "why it does not apply",
        holding("Not applicable: an only child"),
        is: .met,
        because: "the file records what was considered for the other children of the household"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what was considered for the other children of the household"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(section47Enquiries: [
          Section47Enquiry(siblings: "Two younger children seen the next day"), Section47Enquiry(siblings: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what was considered for the other children of the household"
      ),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract does not carry it",
        holding(.notSeen),
        is: .notSeen,
        because: "the extract does not show what was considered for the other children of the household"
      ),
      Example(
        "the extract has no such part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
    ]
  )
}

private func holding(_ words: Fact<String>) -> CaseFile {
  CaseFile(section47Enquiries: [Section47Enquiry(started: "2026-02-03", siblings: words)])
}
