extension Rule {
  static let enquiryOutcomeRecorded = Rule(
    identifier: "enquiry-outcome-recorded",
    question: "Does each section 47 enquiry that was completed record its outcome?",
    why: """
      For the child it is the difference between having been believed and having been forgotten. For whoever hears the \
      next worry it is the first thing to know.
      """,
    sources: [
      Source(
        "Cambs Times, report on the inspection of Cambridgeshire, 2012",
        paragraph: "on enquiries",
        sentence: "The outcomes of enquiries were missing from files."
      ),
      .practice("criteria, 2.8, S47-06", "The outcome of the enquiry is recorded."),
    ],
    needs: ["section47Enquiries.started", "section47Enquiries.completed", "section47Enquiries.outcome"],
    revisions: [
      Revision(1, "2026-11-28", "first published"),
      Revision(2, "2026-11-29", "words that record nothing are not evidenced"),
    ],
    decision: .recorded(
      "the outcome of the enquiry",
      of: "section 47 enquiry",
      in: "section 47 enquiries",
      how: ["An enquiry that is not completed is not applicable."],
      part: \.section47Enquiries,
      on: { $0.started },
      unless: { enquiry in
        guard case .empty = enquiry.completed else { return nil }
        if case .held = enquiry.outcome.recording, !enquiry.outcome.saysNothing { return nil }
        return "the enquiry is not completed"
      },
      words: { $0.outcome }
    ),
    examples: [
      Example(
        "recorded",
        completed("2026-03-20", "Substantiated"),
        is: .met,
        because: "the file records the outcome of the enquiry"
      ),
      Example(
        "completed, and blank",
        completed("2026-03-20", .empty),
        is: .notEvidenced,
        because: "the file does not record the outcome of the enquiry"
      ),
      Example("not completed", completed(.empty, .empty), is: .notApplicable, because: "the enquiry is not completed"),
      Example(
        "no section 47 enquiry on the file",
        CaseFile(section47Enquiries: []),
        is: .notApplicable,
        because: "there is no section 47 enquiry on the file"
      ),
      Example(
        "the extract does not carry it",
        completed("2026-03-20", .notSeen),
        is: .notSeen,
        because: "the extract does not show the outcome of the enquiry"
      ),
      Example(
        "the extract has no section 47 enquiries part",
        CaseFile(),
        is: .notSeen,
        because: "the extract has no section 47 enquiries"
      ),
    ]
  )
}

private func completed(_ day: Fact<Day>, _ outcome: Fact<String>) -> CaseFile {
  CaseFile(section47Enquiries: [Section47Enquiry(started: "2026-03-06", completed: day, outcome: outcome)])
}
