extension Rule {
  static let enquiryParentsTold = Rule(
    identifier: "enquiry-parents-told",
    question: "Does each section 47 enquiry record how the parents were told, or why they were not?",
    why: """
      Fair treatment of a family begins with being told what is feared. Keeping it from them can be right for some \
      hours, and then somebody decided so and can say for what reason.
      """,
    sources: [
      Source(
        "Sussex, child protection procedures on section 47 enquiries",
        paragraph: "informing parents",
        sentence: "Parents are informed, or the reason for not informing them is recorded."
      )
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.parentsTold"],
    revisions: [Revision(1, "2026-11-28", "first published")],
    decision: .recorded(
      "how the parents were told, or why they were not",
      of: "section 47 enquiry",
      in: "section 47 enquiries",
      part: \.section47Enquiries,
      on: { $0.started },
      words: { $0.parentsTold },
      of: .whatMayNotApply
    ),
    examples: [
      Example(
        "recorded",
        holding("Told at home on the first day"),
        is: .met,
        because: "the file records how the parents were told, or why they were not"
      ),
      Example(
        "words that fill the field",
        holding("n/a"),
        is: .notEvidenced,
        because: "the words on the file say nothing of how the parents were told, or why they were not"
      ),
      Example(
        "blank on the file",
        holding(.empty),
        is: .notEvidenced,
        because: "the file does not record how the parents were told, or why they were not"
      ),
      Example(
        "two of them, one blank: the worse decides",
        CaseFile(section47Enquiries: [
          Section47Enquiry(parentsTold: "Told at home on the first day"), Section47Enquiry(parentsTold: .empty),
        ]),
        is: .notEvidenced,
        because: "the file does not record how the parents were told, or why they were not"
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
        because: "the extract does not show how the parents were told, or why they were not"
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
  CaseFile(section47Enquiries: [Section47Enquiry(started: "2026-02-03", parentsTold: words)])
}
