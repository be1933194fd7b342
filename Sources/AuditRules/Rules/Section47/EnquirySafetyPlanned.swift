extension Rule {
  static let enquirySafetyPlanned = Rule(
    identifier: "enquiry-safety-planned",
    question: "Does each section 47 enquiry record what keeps the child safe while it goes on?",
    why: """
      The weeks of an enquiry are dangerous: the adult knows that the child has talked. Who sleeps where, who calls \
      round and whom the child can ring has to be settled on the first evening.
      """,
    sources: [
      .practice("criteria, 2.8, S47-10, derived from published findings", "An immediate safety plan is recorded.")
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.safetyPlan"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "what keeps the child safe while it goes on",
      of: "section 47 enquiry",
      in: "section 47 enquiries",
      part: \.section47Enquiries,
      on: { $0.started },
      words: { $0.safetyPlan }
    ),
    examples: [
      Example(
        "recorded",
        holding("Stays with the grandmother until the conference"),
        is: .met,
        because: "the file records what keeps the child safe while it goes on"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record what keeps the child safe while it goes on"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(section47Enquiries: [
          Section47Enquiry(safetyPlan: "Stays with the grandmother until the conference"),
          Section47Enquiry(safetyPlan: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record what keeps the child safe while it goes on"
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
        because: "the extract does not show what keeps the child safe while it goes on"
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
  CaseFile(section47Enquiries: [Section47Enquiry(started: "2026-02-03", safetyPlan: words)])
}
